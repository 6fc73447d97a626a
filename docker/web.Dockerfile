# A front server for production: TLS ends before it, static files leave from it, /api goes to the API.
ARG API_IMAGE=coopera/api:0.1.0
FROM ${API_IMAGE} AS apps

FROM nginx:1.28-alpine
COPY docker/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=apps /app/apps/member-space/dist /usr/share/nginx/member-space
COPY --from=apps /app/apps/back-office/dist /usr/share/nginx/back-office
