# One image per service: docker build --build-arg SERVICE=query-service .
# It is built from source, which needs nothing but Docker. --build-arg JARS=prebuilt takes what
# Maven has already built in */target/quarkus-app instead.
ARG JARS=build

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
# Keeps the JDK from warning of what Maven's own libraries do.
ENV MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
COPY pom.xml ./
COPY .mvn .mvn
COPY contract/pom.xml contract/
COPY analysis/pom.xml analysis/
COPY ingest/pom.xml ingest/
COPY service-runtime/pom.xml service-runtime/
COPY ingest-service/pom.xml ingest-service/
COPY bench-endpoint/pom.xml bench-endpoint/
COPY opensearch-node/pom.xml opensearch-node/
COPY enrich-service/pom.xml enrich-service/
COPY query-service/pom.xml query-service/
COPY cli/pom.xml cli/
COPY training/pom.xml training/
COPY system-tests/pom.xml system-tests/
COPY contract/src contract/src
COPY analysis/src analysis/src
COPY ingest/src ingest/src
COPY service-runtime/src service-runtime/src
COPY ingest-service/src ingest-service/src
COPY enrich-service/src enrich-service/src
COPY query-service/src query-service/src
# What Maven fetches stays with the builder, so that the next build fetches only what is new.
RUN --mount=type=cache,target=/root/.m2,sharing=locked \
    mvn -B -q -DskipTests -pl ingest-service,enrich-service,query-service -am package \
 && for service in ingest enrich query; do \
      mkdir -p /jars/$service-service && mv $service-service/target/quarkus-app/* /jars/$service-service/; \
    done

FROM scratch AS prebuilt
COPY ingest-service/target/quarkus-app /jars/ingest-service
COPY enrich-service/target/quarkus-app /jars/enrich-service
COPY query-service/target/quarkus-app /jars/query-service

FROM ${JARS} AS jars

FROM eclipse-temurin:25-jre
ARG SERVICE=ingest-service
COPY --chmod=755 <<'SCRIPT' /opt/stancewire/ready
#!/bin/bash
# Whether the service on port $1 says that it is ready. The image has no curl.
exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3 && [ "$status" = 200 ]
SCRIPT
# The data folder's owner is passed on to a volume that is mounted there for the first time.
RUN mkdir /var/lib/stancewire && chown 10001:10001 /var/lib/stancewire
# Libraries first: they change least.
COPY --from=jars /jars/${SERVICE}/lib /opt/stancewire/lib
COPY --from=jars /jars/${SERVICE}/quarkus /opt/stancewire/quarkus
COPY --from=jars /jars/${SERVICE}/quarkus-run.jar /opt/stancewire/
COPY --from=jars /jars/${SERVICE}/app /opt/stancewire/app
WORKDIR /opt/stancewire
USER 10001:10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-jar", "quarkus-run.jar"]
