# Like the API's image, without a port: compose builds it from the same stages.
ARG API_IMAGE=coopera/api:0.1.0
FROM ${API_IMAGE}
HEALTHCHECK NONE
CMD ["node", "dist/apps/worker/src/main.js"]
