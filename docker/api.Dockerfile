# The API and the worker share this image; compose gives each its command.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/member-space/package.json apps/member-space/
COPY apps/back-office/package.json apps/back-office/
COPY libs/ui/package.json libs/ui/
COPY libs/i18n/package.json libs/i18n/
COPY libs/api-client/package.json libs/api-client/
RUN PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci
COPY . .
RUN node scripts/build.mjs && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production COOPERA_ROOT=/app HOST=0.0.0.0 STORAGE_PATH=/data/files
WORKDIR /app
COPY --from=build --chown=node:node /app/node_modules node_modules
COPY --from=build --chown=node:node /app/dist dist
COPY --from=build --chown=node:node /app/libs libs
COPY --from=build --chown=node:node /app/apps/member-space/dist apps/member-space/dist
COPY --from=build --chown=node:node /app/apps/back-office/dist apps/back-office/dist
COPY --from=build --chown=node:node /app/package.json .
RUN mkdir -p /data/files && chown -R node:node /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/src/main.js"]
