# One pattern for every service, from the same jar that runs locally:
#   docker build --build-arg SERVICE=hub-service .
# Build the jars first: make build.
ARG JAVA_IMAGE=eclipse-temurin:25-jre

FROM ${JAVA_IMAGE} AS extracted
ARG SERVICE
WORKDIR /application
COPY ${SERVICE}/target/${SERVICE}.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --destination extracted

FROM ${JAVA_IMAGE}
WORKDIR /application
COPY --from=extracted /application/extracted/lib lib
COPY --from=extracted /application/extracted/service.jar service.jar
ENV JAVA_TOOL_OPTIONS="-XX:+UseCompactObjectHeaders -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
# The training run stops when the context is ready, before anything that needs another part of the system.
# The secrets are worth nothing and stay in this step: the portal and the hub make no context without any.
RUN PORTAL_CLIENT_SECRET=training PORTAL_SESSION_KEY="$(head -c 32 /dev/zero | base64)" \
    SUPPORT_RATING_KEY="$(head -c 32 /dev/zero | base64)" \
    java -XX:AOTCacheOutput=service.aot -Dspring.context.exit=onRefresh -jar service.jar \
    && chmod 0444 service.aot
USER 10001:10001
ENTRYPOINT ["java", "-XX:AOTCache=service.aot", "-XX:MaxRAMPercentage=60", "-jar", "service.jar"]
