package org.districtplan.rules.rule;

import java.util.Objects;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Ref;

/**
 * What a group of rules is about. The rules of this library belong to the families below; a host may add families of its own.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its id, lower-case words joined by hyphens
 * @param title its name
 */
public record RuleFamily(String id, Text title) {

    /** Elements, references, outline and tables are complete and in place. */
    public static final RuleFamily STRUCTURE = of("structure", "结构", "structure");

    /** Ids, names and official codes each stand for one thing. */
    public static final RuleFamily IDENTITY = of("identity", "编号与名称", "identity");

    /** Dates and periods are possible and comparable. */
    public static final RuleFamily TIME = of("time", "时间", "time");

    /** What is stated more than once agrees. */
    public static final RuleFamily AGREEMENT = of("agreement", "前后一致", "agreement");

    /** Numbers satisfy the relations between them. */
    public static final RuleFamily ARITHMETIC = of("arithmetic", "数据勾稽", "arithmetic");

    /** Targets can be measured, do not conflict and are followed up. */
    public static final RuleFamily TARGETS = of("targets", "目标", "targets");

    /** Measures have someone responsible and a deadline, and are followed up. */
    public static final RuleFamily MEASURES = of("measures", "举措", "measures");

    /** Taxonomies keep their shape between documents. */
    public static final RuleFamily TAXONOMY = of("taxonomy", "体系分类", "taxonomies");

    /** Rules of a host that names no family. */
    public static final RuleFamily OTHER = of("other", "其他", "other");

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws org.districtplan.model.value.InvalidTextException if the id is not of lower-case words joined by hyphens
     */
    public RuleFamily {
        Ref.requireId(id);
        Objects.requireNonNull(title, "title");
    }

    /**
     * Makes a family.
     *
     * @param id its id, lower-case words joined by hyphens
     * @param zh its name in Chinese
     * @param en its name in English
     * @return the family
     * @throws org.districtplan.model.value.InvalidTextException if the id is not of lower-case words joined by hyphens
     */
    public static RuleFamily of(String id, String zh, String en) {
        return new RuleFamily(id, Text.of(zh, en));
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
