package org.stancewire.analysis.stance.article;

/// What counts of an ordered pair of entities. "Back" means of the target towards the holder. The
/// order is that of the models: whoever changes it must train again.
public enum Trait {
    FAVOR_MOST("the sentence that is most for"),
    FAVOR_MEAN("sentences that are for"),
    FAVOR_SUM("several sentences that are for"),
    FAVOR_ANY("any sentence that is for"),
    AGAINST_MOST("the sentence that is most against"),
    AGAINST_MEAN("sentences that are against"),
    AGAINST_SUM("several sentences that are against"),
    AGAINST_ANY("any sentence that is against"),
    BACK_FAVOR_MOST("the sentence that is most for, the other way"),
    BACK_FAVOR_MEAN("sentences that are for, the other way"),
    BACK_FAVOR_SUM("several sentences that are for, the other way"),
    BACK_FAVOR_ANY("any sentence that is for, the other way"),
    BACK_AGAINST_MOST("the sentence that is most against, the other way"),
    BACK_AGAINST_MEAN("sentences that are against, the other way"),
    BACK_AGAINST_SUM("several sentences that are against, the other way"),
    BACK_AGAINST_ANY("any sentence that is against, the other way"),
    HOLDER_COUNT("how often the holder is named"),
    TARGET_COUNT("how often the target is named"),
    HOLDER_SHARE("the holder's share of the names"),
    TARGET_SHARE("the target's share of the names"),
    HOLDER_RANK("the holder's rank"),
    TARGET_RANK("the target's rank"),
    TOGETHER("how often both are named together"),
    CLOSENESS("that they are named together more than by chance"),
    HOLDER_PERSON("a person holds it"),
    HOLDER_ORGANIZATION("an organisation holds it"),
    TARGET_PERSON("it is towards a person"),
    TARGET_ORGANIZATION("it is towards an organisation"),
    BOTH_PERSONS("two persons"),
    BOTH_PLACES("two countries or places"),
    READ_FAVOR("a frame that is for"),
    READ_AGAINST("a frame that is against"),
    BACK_READ_FAVOR("a frame that is for, the other way"),
    BACK_READ_AGAINST("a frame that is against, the other way"),
    SPEAKS("how often the holder speaks of the target"),
    SPEAKS_WELL("good words where the holder speaks of the target"),
    SPEAKS_ILL("bad words where the holder speaks of the target"),
    IS_QUOTED("the holder is quoted"),
    BACK_SPEAKS("how often the target speaks of the holder"),
    KNOWN("how often earlier news named both"),
    KNOWN_FAVOR("earlier news saw the holder for the target"),
    KNOWN_AGAINST("earlier news saw the holder against the target"),
    KNOWN_BACK_FAVOR("earlier news saw the target for the holder"),
    KNOWN_BACK_AGAINST("earlier news saw the target against the holder");

    private final String words;

    Trait(String words) {
        this.words = words;
    }

    /// What it is, for whoever asks why.
    public String words() {
        return words;
    }
}
