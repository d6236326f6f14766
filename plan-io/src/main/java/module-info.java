/** Reading and writing plans. Start at the package {@code org.districtplan.io}. */
module org.districtplan.io {
    requires transitive org.districtplan.model;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports org.districtplan.io;
}
