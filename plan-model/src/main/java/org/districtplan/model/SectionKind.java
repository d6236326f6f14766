package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** What a section of the outline is. */
public enum SectionKind implements Term {
    /** The paragraphs before the first heading; it has no title. */
    PREAMBLE(Text.of("引言", "preamble")),
    /** A numbered or unnumbered heading. */
    HEADING(Text.of("标题", "heading")),
    /** A —— or ● item with its own title. */
    ITEM(Text.of("条目", "item")),
    /** A table. */
    TABLE(Text.of("表", "table")),
    /** A group of rows in a table, such as one key work. */
    GROUP(Text.of("组", "group")),
    /** A box. */
    BOX(Text.of("专栏", "box")),
    /** An article (第五条). */
    ARTICLE(Text.of("条", "article")),
    /** A notice published with the document. */
    NOTICE(Text.of("公告", "notice")),
    /** An annex. */
    ANNEX(Text.of("附件", "annex"));

    private final Text label;

    SectionKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
