/** Reading and writing plans. Start at the package {@code org.districtplan.io}. */
@SuppressWarnings("module") // org.districtplan.rules builds on this module
module org.districtplan.io {
    requires transitive org.districtplan.model;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports org.districtplan.io;
    exports org.districtplan.io.source;
    // profiles and baselines of rules are read and written as plans are
    exports org.districtplan.io.internal.codec to
            org.districtplan.rules;
    exports org.districtplan.io.internal.document to
            org.districtplan.rules;
    exports org.districtplan.io.internal.tree to
            org.districtplan.rules;
    // reports line up by the same widths as source excerpts
    exports org.districtplan.io.internal.text to
            org.districtplan.rules;
}
