import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Labels English sentences by the three-class model of Stanford CoreNLP 4.5.10:
/// `Teacher DATA OUTPUT_FILE`. CoreNLP is under the GPL: it teaches, and nothing of it is shipped or
/// on the class path of anything that runs.
public final class Teacher {
    private static final String MODEL =
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Teacher() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : new String[] {"tone/en/newsmtsc-train.ndjson", "stance/en/dse-train.ndjson"}) {
            for (String line : Files.readAllLines(data.resolve(file))) {
                var record = JSON.readTree(line);
                texts.putIfAbsent(record.get("text").textValue(), record.get("id").textValue());
            }
        }
        Path news = data.resolve("syntax/en/gum-news-interview.conllu.gz");
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(news)), "UTF-8"))) {
            lines.lines()
                    .filter(line -> line.startsWith("# text = "))
                    .forEach(line -> texts.putIfAbsent(line.substring(9).strip(), "gum-" + texts.size()));
        }
        CRFClassifier<CoreLabel> teacher = CRFClassifier.getClassifier(MODEL);
        int done = 0;
        try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(args[1])), false, "UTF-8")) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                ObjectNode record = JSON.createObjectNode();
                record.put("id", text.getValue()).put("language", "en").put("text", text.getKey());
                ArrayNode mentions = record.putArray("mentions");
                for (Triple<String, Integer, Integer> span :
                        teacher.classifyToCharacterOffsets(text.getKey())) {
                    mentions.addObject()
                            .put("start", span.second)
                            .put("end", span.third)
                            .put("type", span.first);
                }
                out.println(JSON.writeValueAsString(record));
                if (++done % 2000 == 0) {
                    System.err.println("  " + done + " of " + texts.size() + " sentences labelled");
                }
            }
        }
    }
}
