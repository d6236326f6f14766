package org.districtplan.io.internal.codec;

import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.Registry;
import org.districtplan.model.diagnostic.Text;

/** The keys of the header of a registry. */
public final class RegistryTable {

    private static final Codec<String> PARENT = Codecs.matching(
            ReadProblem.BAD_ID,
            Codecs.ID_PATTERN + "(@[A-Za-z0-9.-]+)?",
            Text.of("名录编号，或 编号@版本", "the id of a registry, or id@version"));

    /** Reads and writes the header of a registry; its entries are beside it. */
    public static final RecordCodec<Registry, Registry.Builder> CODEC = RecordTable.<Registry, Registry.Builder>of(
                    Text.of("名录信息（registry）", "registry"), Registry::builder)
            .required("id", Codecs.ID, Registry::id, Registry.Builder::id)
            .optional("version", Codecs.TEXT, Registry::version, Registry.Builder::version)
            .optional("language", Codecs.LANGUAGE, Registry::language, Registry.Builder::language)
            .list("extends", PARENT, Registry::parents, Registry.Builder::parents)
            .optional("note", Codecs.TEXT, Registry::note, Registry.Builder::note)
            .extensions(Registry::extensions, Registry.Builder::extensions)
            .build(Registry.Builder::build);

    private RegistryTable() {}
}
