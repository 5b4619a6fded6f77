package org.stancewire.cli.bench.query.postgres;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewire.cli.bench.made.News;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Position;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Stance;

/// The tables, and how the articles get into them: one for articles, with what a page shows of them
/// ready in JSON, and one each for what is asked by, with the time beside it to sort by.
public final class PostgresTables {
    private static final ObjectMapper JSON = ContractJson.mapper();

    private static final String TABLES =
            """
            create table article (
                id text primary key, time timestamptz not null, language text not null,
                source text, item text not null, json text not null, body text not null,
                words tsvector not null generated always as (to_tsvector(
                    case language when 'ru' then 'russian'::regconfig
                        else 'english'::regconfig end, body)) stored);
            create table mentioned (
                id text not null, time timestamptz not null, entity text not null);
            create table stance (
                id text not null, time timestamptz not null, holder text not null,
                target text not null, polarity text not null, confidence float8 not null,
                evidence text not null);
            """;

    private static final String INDEXES =
            """
            create index on article (time desc, id);
            create index on article (language, time desc, id);
            create index on article (source, time desc, id);
            create index on article using gin (words);
            create index on mentioned (entity, time desc, id);
            create index on stance (target, polarity, time desc) include (id, confidence);
            create index on stance (holder, polarity, time desc) include (id, confidence);
            create index on stance (time) include (holder, target, polarity, confidence);
            vacuum analyze;
            """;

    private PostgresTables() {}

    /// Fills the tables with the first `count` articles; tells how many are there.
    public static void fill(PostgresServer server, News news, long count, LongConsumer progress)
            throws IOException, InterruptedException {
        server.execute(TABLES);
        Process articles = server.copy("article (id, time, language, source, item, json, body)");
        Process mentioned = server.copy("mentioned");
        Process stances = server.copy("stance");
        try (Writer article = writer(articles);
                Writer mention = writer(mentioned);
                Writer stance = writer(stances)) {
            for (long number = 0; number < count; number++) {
                EnrichedArticle it = news.enriched(number, Position.START);
                article(it, article);
                mentions(it, mention);
                stances(it, stance);
                if (number % 2_000 == 0) {
                    progress.accept(number);
                }
            }
        }
        end(articles);
        end(mentioned);
        end(stances);
        for (String index : INDEXES.split(";")) {
            if (!index.isBlank()) {
                server.execute(index);
            }
        }
    }

    private static void article(EnrichedArticle it, Writer to) throws IOException {
        Article article = it.article();
        row(
                to,
                article.id(),
                time(it),
                it.annotations().language(),
                String.valueOf(article.source()),
                item(it),
                new String(ContractJson.write(it), StandardCharsets.UTF_8),
                article.text());
    }

    private static void mentions(EnrichedArticle it, Writer to) throws IOException {
        for (Entity entity : it.annotations().entities()) {
            row(to, it.article().id(), time(it), entity.id());
        }
    }

    private static void stances(EnrichedArticle it, Writer to) throws IOException {
        for (Stance stance : it.annotations().stances()) {
            row(
                    to,
                    it.article().id(),
                    time(it),
                    stance.holder(),
                    stance.target(),
                    stance.polarity().name(),
                    Double.toString(stance.confidence()),
                    stance.evidence().getFirst().text());
        }
    }

    /// About what the feed lists of an article.
    private static String item(EnrichedArticle it) {
        ObjectNode item = JSON.createObjectNode();
        Article article = it.article();
        item.put("id", article.id()).put("title", article.title()).put("url", article.url());
        item.put("source", article.source()).put("publishedAt", time(it));
        item.put("language", it.annotations().language());
        item.put("snippet", article.text().substring(0, Math.min(300, article.text().length())));
        item.set("entities", JSON.valueToTree(it.annotations().entities()));
        item.set("stances", JSON.valueToTree(it.annotations().stances()));
        return item.toString();
    }

    private static String time(EnrichedArticle it) {
        PublishedAt stated = it.article().publishedAt();
        return (stated == null ? it.receivedAt() : stated.instant()).toString();
    }

    /// A row in the text format of `copy`.
    private static void row(Writer to, String... columns) throws IOException {
        to.write(Stream.of(columns).map(PostgresTables::escaped).collect(Collectors.joining("\t")));
        to.write('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static Writer writer(Process psql) {
        return new BufferedWriter(psql.outputWriter(StandardCharsets.UTF_8), 1 << 16);
    }

    private static void end(Process psql) throws IOException, InterruptedException {
        String said = new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (psql.waitFor() != 0) {
            throw new IOException("PostgreSQL says: " + said);
        }
    }
}
