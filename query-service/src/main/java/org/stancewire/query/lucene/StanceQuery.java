package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Articles with a stance that is asked for, where that takes a look at the stances themselves.
final class StanceQuery extends Query {
    private final Query likely;
    private final AskedStances asked;

    /// @param likely what has them all
    StanceQuery(Query likely, AskedStances asked) {
        this.likely = likely;
        this.asked = asked;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = likely.rewrite(searcher);
        return rewritten == likely ? this : new StanceQuery(rewritten, asked);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        Weight first = likely.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf)
                    throws IOException {
                ScorerSupplier of = first.scorerSupplier(leaf);
                return of == null ? null : new Supplier(of, leaf, asked);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private static final class Supplier extends ScorerSupplier {
        private final ScorerSupplier likely;
        private final LeafReaderContext leaf;
        private final AskedStances asked;

        Supplier(ScorerSupplier likely, LeafReaderContext leaf, AskedStances asked) {
            this.likely = likely;
            this.leaf = leaf;
            this.asked = asked;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            Scorer scorer = likely.get(leadCost);
            AskedStances.In stances = asked.in(leaf.reader());
            return new ConstantScoreScorer(
                    1,
                    ScoreMode.COMPLETE_NO_SCORES,
                    new TwoPhaseIterator(scorer.iterator()) {
                        @Override
                        public boolean matches() throws IOException {
                            return stances.advance(approximation.docID()) && stances.next();
                        }

                        @Override
                        public float matchCost() {
                            return 50;
                        }
                    });
        }

        @Override
        public long cost() {
            return likely.cost();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return likely + " with " + asked;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StanceQuery that
                && likely.equals(that.likely)
                && asked.equals(that.asked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(likely, asked);
    }
}
