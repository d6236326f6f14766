package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** Why a document refers to another. */
public enum ReferenceKind implements Term {
    /** It is made under it. */
    LEGAL_BASIS(Text.of("依据", "legal basis")),
    /** It is a plan of a higher level it follows. */
    UPPER_PLAN(Text.of("上位规划", "upper plan")),
    /** It carries its spirit out. */
    UPHOLDS(Text.of("贯彻", "upholds")),
    /** It implements it. */
    IMPLEMENTS(Text.of("落实", "implements")),
    /** It comes after it. */
    PREDECESSOR(Text.of("前一份文件", "predecessor")),
    /** It reports on it. */
    REPORTS_ON(Text.of("所报告的规划", "reports on")),
    /** It changes it. */
    AMENDS(Text.of("修改", "amends")),
    /** It takes its place. */
    REPLACES(Text.of("替代", "replaces")),
    /** It sets numbers this document has to meet. */
    SOURCE_OF_ASSIGNED(Text.of("下达指标", "source of assigned numbers")),
    /** It is attached to it. */
    ATTACHED_TO(Text.of("附于", "attached to"));

    private final Text label;

    ReferenceKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
