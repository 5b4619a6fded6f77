# One image per service: docker build --build-arg SERVICE=query-service .
# It is built from source, which needs nothing but Docker. --build-arg JARS=prebuilt takes what
# Maven has already built in */target/quarkus-app instead.
# --build-arg STARTS=plain leaves out what makes a start fast, and the minute that it takes to make.
ARG JARS=build
ARG STARTS=fast

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

FROM eclipse-temurin:25-jre AS plain
COPY --from=jars /jars /opt/stancewire

# Runs the three services once, beside a Kafka, and has each JVM write at its end what it has loaded:
# an AOT cache, which fits this very JVM, these very files and the command at the end of this file.
# A service whose cache could not be made starts as ever.
FROM plain AS fast
COPY --from=apache/kafka:4.2.1 /opt/kafka/libs /kafka/libs
COPY --chmod=755 <<'SCRIPT' /train
#!/bin/bash
cat >/kafka/settings <<'END'
process.roles=broker,controller
node.id=1
listeners=PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093
controller.listener.names=CONTROLLER
controller.quorum.voters=1@127.0.0.1:9093
log.dirs=/kafka/log
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
END
# Sends the rest of its arguments, a line each, to port $1, and says how the answer begins.
ask() {
    exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf '%s\r\n' "${@:2}" >&3
    read -r _ status _ <&3 && printf '%s\n' "$status"
    exec 3>&-
}
get() { ask "$1" "GET $2 HTTP/1.0" "Host: localhost" ""; }
await() {
    for _ in {1..600}; do
        if [ "$(get "$1" "$2" 2>/dev/null)" = 200 ]; then return; fi
        sleep 0.2
    done
    echo "port $1 does not answer $2 with 200" >&2
    return 1
}
calm=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
quick=("${calm[@]}" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m -cp '/kafka/libs/*')
java "${quick[@]}" kafka.tools.StorageTool format -t AAAAAAAAAAAAAAAAAAAAAQ -c /kafka/settings >/dev/null
java "${quick[@]}" kafka.Kafka /kafka/settings >/kafka/said &
kafka=$!
export XDG_DATA_HOME=/kafka/data
services=()
for service in ingest enrich query; do
    (
        cd "/opt/stancewire/$service-service" || exit 1
        exec java -XX:+UseSerialGC -Xmx400m -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
            -XX:AOTCacheOutput=start.aot "${calm[@]}" -jar quarkus-run.jar >"/kafka/$service" 2>&1
    ) &
    services+=($!)
done
article='{"id":"a","text":"Mayor Marina Kestrova criticised Anton Velgarin on Friday."}'
await 8081 /q/health/ready && await 8082 /q/health/ready && await 8080 /q/health/ready \
    && ask 8081 "POST /v1/articles HTTP/1.0" "Host: localhost" "Content-Type: application/json" \
        "Content-Length: ${#article}" "" "$article" >/dev/null \
    && await 8080 /v1/articles/a && await 8080 /v1/stances && await 8080 /
kill "${services[@]}"
wait "${services[@]}"
kill "$kafka"
wait "$kafka"
for service in ingest enrich query; do
    [ -f "/opt/stancewire/$service-service/start.aot" ] || tail -n 5 "/kafka/$service"
done
exit 0
SCRIPT
RUN /train && rm -r /kafka

FROM ${STARTS} AS ready

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
WORKDIR /opt/stancewire/${SERVICE}
# Libraries first: they change least.
COPY --from=ready /opt/stancewire/${SERVICE}/lib lib
COPY --from=ready /opt/stancewire/${SERVICE}/quarkus quarkus
COPY --from=ready /opt/stancewire/${SERVICE}/app app
COPY --from=ready /opt/stancewire/${SERVICE}/quarkus-run.jar /opt/stancewire/${SERVICE}/start.ao[t] ./
USER 10001:10001
# Like the JVMs of `up`, which are what was measured, but for the heap, which goes by the memory of the
# container. The collector is that of the training above.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-Xss512k", \
    "-XX:MetaspaceSize=128m", "-XX:ReservedCodeCacheSize=240m", "-XX:MaxDirectMemorySize=64m", \
    "-Djdk.nio.maxCachedBufferSize=262144", "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-XX:AOTCache=start.aot", "-Xlog:aot*=off", "-jar", "quarkus-run.jar"]
