package org.districtplan.model.diagnostic;

/** What an element is, named by the list of the file it stands in. */
public enum ElementKind {
    /** The header of a plan. */
    PLAN("plan", Text.of("规划", "plan")),
    /** A section of the outline. */
    SECTION("sections", Text.of("章节", "section")),
    /** A figure a plan states. */
    OBSERVATION("observations", Text.of("指标值", "observation")),
    /** A target. */
    TARGET("targets", Text.of("目标", "target")),
    /** A measure. */
    MEASURE("measures", Text.of("举措", "measure")),
    /** A progress item. */
    PROGRESS("progress", Text.of("推进情况", "progress")),
    /** A taxonomy. */
    TAXONOMY("taxonomies", Text.of("体系", "taxonomy")),
    /** A declared relation. */
    RELATION("relations", Text.of("勾稽关系", "relation")),
    /** The header of a registry. */
    REGISTRY("registry", Text.of("名录", "registry")),
    /** A dimension of scopes. */
    DIMENSION("dimensions", Text.of("维度", "dimension")),
    /** A member of a dimension. */
    MEMBER("members", Text.of("维度成员", "member")),
    /** An indicator. */
    INDICATOR("indicators", Text.of("指标", "indicator")),
    /** A subject. */
    SUBJECT("subjects", Text.of("对象", "subject")),
    /** A group of peers that a rank is among. */
    PEERS("peers", Text.of("排名范围", "peers")),
    /** A track of stages. */
    STAGES("stages", Text.of("阶段", "stages")),
    /** What a registry adds to an inherited entry. */
    ADDITION("additions", Text.of("补充", "addition"));

    private final String key;
    private final Text label;

    ElementKind(String key, Text label) {
        this.key = key;
        this.label = label;
    }

    /**
     * Gives the key of the list in a file, such as {@code observations}.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Gives the word people see.
     *
     * @return the label in both languages
     */
    public Text label() {
        return label;
    }
}
