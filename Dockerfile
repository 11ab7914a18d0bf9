FROM node:24-slim AS install
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data HEALTH_PORT=9090
WORKDIR /app
COPY --from=install /app/node_modules node_modules
COPY package.json start.js LICENSE ./
COPY src src
COPY commands commands
COPY corpus corpus
RUN install -d -o node -g node -m 700 /data
VOLUME /data
USER node
# The program itself handles SIGTERM: an answer in flight arrives before it ends.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "start.js"]
