/** Checking plans. Start at the package {@code org.districtplan.rules}. */
@SuppressWarnings("requires-automatic")
module org.districtplan.rules {
    requires transitive org.districtplan.io;
    requires gg.jte.runtime;
    requires org.hibernate.validator;
    requires tools.jackson.core;
    requires static java.compiler;
    requires static transitive org.jspecify;

    exports org.districtplan.rules;
    exports org.districtplan.rules.achievement;
    exports org.districtplan.rules.report;
    exports org.districtplan.rules.rule;
}
