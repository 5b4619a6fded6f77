package org.stancewire.enrich;

import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;

/// What enriching asks of analysis. The same article and limit always give the same annotations.
@FunctionalInterface
public interface Analysis {
    /// What is found in the first tokens of an article; the annotations say what they leave out.
    ///
    /// @param tokens how many tokens are analysed at most
    Annotations annotations(Article article, int tokens);
}
