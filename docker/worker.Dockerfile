# Like the API's image, without a port: compose builds it from the same stages.
FROM coopera/api:latest
HEALTHCHECK NONE
CMD ["node", "dist/apps/worker/src/main.js"]
