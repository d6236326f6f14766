package org.districtplan.io.internal.write;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.ExtensionCodec;
import org.districtplan.io.internal.codec.HeaderTable;
import org.districtplan.io.internal.codec.ListTable;
import org.districtplan.io.internal.codec.RegistryTable;
import org.districtplan.io.internal.read.Formats;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.Plan;
import org.districtplan.model.Registry;
import org.districtplan.model.RegistryEntries;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a whole file, its keys in canonical order. */
public final class FileTree {

    private static final String CHINESE = "zh";

    private final String language;
    private final List<Fields.Field> fields = new ArrayList<>();

    private FileTree(@Nullable String language) {
        this.language = language == null ? CHINESE : language;
    }

    /** Makes the tree of a plan's file. */
    public static Fields of(Plan plan) {
        FileTree tree = new FileTree(plan.header().language());
        tree.add("format", Scalar.of(Formats.CURRENT));
        tree.add("plan", HeaderTable.CODEC.write(plan.header(), tree.language));
        return tree.rest(plan);
    }

    /** Makes the tree of a file that holds what is in a plan as more of it. */
    public static Fields partOf(Plan plan) {
        FileTree tree = new FileTree(plan.header().language());
        tree.add("format", Scalar.of(Formats.CURRENT));
        tree.add("part-of", Scalar.text(plan.id()));
        return tree.rest(plan);
    }

    /** Makes the tree of a registry's file. */
    public static Fields of(Registry registry) {
        FileTree tree = new FileTree(registry.language());
        tree.add("format", Scalar.of(Formats.CURRENT));
        tree.add("registry", RegistryTable.CODEC.write(registry, tree.language));
        ListTable.ENTRIES.forEach(list -> tree.list(list, registry.entries()));
        return tree.file();
    }

    private Fields rest(Plan plan) {
        local(plan.local());
        ListTable.PLAN.forEach(list -> list(list, plan));
        plan.extensions().forEach((key, value) -> add(key, ExtensionCodec.INSTANCE.write(value, language)));
        return file();
    }

    private void local(RegistryEntries entries) {
        FileTree local = new FileTree(language);
        ListTable.ENTRIES.forEach(list -> local.list(list, entries));
        if (!local.fields.isEmpty()) {
            add("local", local.file());
        }
    }

    private <T, E> void list(ListTable<T, ?, E> list, T value) {
        Codec<E> codec = list.codec();
        List<Node> items = new ArrayList<>();
        list.getter().apply(value).forEach(item -> items.add(codec.write(item, language)));
        if (!items.isEmpty()) {
            add(list.kind().key(), new Items(items, Node.NOWHERE));
        }
    }

    private void add(String key, Node value) {
        fields.add(new Fields.Field(Scalar.text(key), value));
    }

    private Fields file() {
        return new Fields(fields, Node.NOWHERE);
    }
}
