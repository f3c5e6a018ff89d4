# The App's server: node alone, as the first process and without root. The image is the npm package with its dependencies.
# The tag's digest was not at hand where this was written. To pin it, write what
# `docker buildx imagetools inspect node:24-slim` prints behind the tag, as in node:24-slim@sha256:...
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.types.json README.md CHANGELOG.md LICENSE app.yml app.full.yml ./
COPY docs docs
COPY src src
COPY tools/build tools/build
# npm builds before it packs, by the script `prepare`.
RUN npm pack --silent && tar -xzf agent-incident-review-*.tgz
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 LOG_FORMAT=json
WORKDIR /app
COPY --from=build /app/package .
COPY --from=build /app/node_modules ./node_modules
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/server.js"]
