package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How far a document has come. */
public enum PlanStatus implements Term {
    /** Published for comment, not yet adopted. */
    DRAFT_FOR_COMMENT(Text.of("征求意见稿", "draft for comment")),
    /** Before those who adopt it. */
    SUBMITTED(Text.of("提请审议", "submitted")),
    /** Delivered to a congress. */
    DELIVERED(Text.of("已作报告", "delivered")),
    /** Adopted by those who have to. */
    ADOPTED(Text.of("已通过", "adopted")),
    /** Issued by its issuer. */
    ISSUED(Text.of("已印发", "issued")),
    /** No longer in force. */
    REPEALED(Text.of("已废止", "repealed")),
    /** Any other state. */
    OTHER(Text.of("其他", "other"));

    private final Text label;

    PlanStatus(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
