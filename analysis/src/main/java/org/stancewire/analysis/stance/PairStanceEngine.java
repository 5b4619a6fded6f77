package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.stance.article.ArticleModel;
import org.stancewire.analysis.stance.pair.PairModel;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.contract.Stance;

/// Judges every two participants of a sentence by a trained model that knows what the frames read
/// there; what frames and quotes say across sentences stays as they say it. A language with a model
/// of whole articles is judged by that, one without a model is left to the frames.
public final class PairStanceEngine implements StanceEngine {
    /// The version of frames, rules and weights.
    static final String MODEL = "pairs-1";

    private final PairReader reader;
    private final Map<String, PairModel> models;
    private final Map<String, ArticleModel> articles;

    private PairStanceEngine(
            PairReader reader, Map<String, PairModel> models, Map<String, ArticleModel> articles) {
        this.reader = reader;
        this.models = models;
        this.articles = articles;
    }

    /// Loads the shipped frames and models.
    public static PairStanceEngine load(Catalogue catalogue) {
        Map<String, PairModel> models = new TreeMap<>();
        Map<String, ArticleModel> articles = new TreeMap<>();
        for (String language : Grammars.LANGUAGES) {
            PairModel model = PairModel.load(language);
            if (model != null) {
                models.put(language, model);
            }
            ArticleModel article = ArticleModel.load(language);
            if (article != null) {
                articles.put(language, article);
            }
        }
        return new PairStanceEngine(PairReader.load(catalogue), models, articles);
    }

    @Override
    public List<Stance> stances(Findings findings) {
        ParsedText text = findings.text();
        String language = text.text().language();
        PairModel model = models.get(language);
        if (model == null) {
            return reader.frames().stances(findings);
        }
        Settings settings = reader.read(findings);
        Precision precision = reader.frames().precision(language);
        ArticleModel article = articles.get(language);
        if (article != null) {
            List<Weighed> judged = new ArticleJudge(settings, model, article, precision).judge();
            return new Aggregation(MODEL).gather(judged, text.text().text());
        }
        PairJudge judge =
                new PairJudge(settings, model, reader.frames().moods(language), precision);
        List<Weighed> all = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            all.addAll(judge.judge(s));
        }
        return new Aggregation(MODEL).gather(all, text.text().text());
    }
}
