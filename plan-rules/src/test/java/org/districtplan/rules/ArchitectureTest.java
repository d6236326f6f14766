package org.districtplan.rules;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.lang.module.ModuleDescriptor.Exports;
import java.math.BigDecimal;
import java.util.Set;
import org.districtplan.model.value.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the three libraries alike. */
@AnalyzeClasses(packages = "org.districtplan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String BINARY_FRACTION = "double|float|java\\.lang\\.(Double|Float)";

    @ArchTest
    static final ArchRule rules_stand_on_io_and_io_on_the_model = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("rules")
            .definedBy("org.districtplan.rules..")
            .layer("io")
            .definedBy("org.districtplan.io..")
            .layer("model")
            .definedBy("org.districtplan.model..")
            .whereLayer("rules")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("io")
            .mayOnlyBeAccessedByLayers("rules")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule packages_of_the_rules_form_no_circle =
            slices().matching("org.districtplan.(rules..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arithmetic_rules_leave_the_comparison_of_intervals_to_the_one_verdict = noClasses()
            .that()
            .resideInAPackage("org.districtplan.rules.internal.rule.arithmetic")
            .should()
            .callMethodWhere(target(owner(type(Interval.class)))
                    .and(target(nameMatching("overlaps|intersect|gapTo|contains|isWithin"))));

    @ArchTest
    static final ArchRule packages_of_reading_and_writing_form_no_circle =
            slices().matching("org.districtplan.(io..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_is_written_to_the_console =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothing_is_logged = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.System\\$Logger.*");

    @ArchTest
    static final ArchRule no_static_field_can_be_reassigned =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule no_field_is_a_binary_fraction =
            noFields().should().haveRawType(nameMatching(BINARY_FRACTION));

    @ArchTest
    static final ArchRule no_method_returns_a_binary_fraction =
            noMethods().should().haveRawReturnType(nameMatching(BINARY_FRACTION));

    @ArchTest
    static final ArchRule no_decimal_passes_through_a_binary_fraction = noClasses()
            .should()
            .callMethod(BigDecimal.class, "doubleValue")
            .orShould()
            .callMethod(BigDecimal.class, "floatValue")
            .orShould()
            .callMethod(BigDecimal.class, "valueOf", double.class)
            .orShould()
            .callConstructor(BigDecimal.class, double.class);

    @ParameterizedTest
    @ValueSource(strings = {"org.districtplan.model", "org.districtplan.io", "org.districtplan.rules"})
    void internal_packages_are_exported_to_no_one_else(String module) {
        assertThat(ModuleLayer.boot()
                        .findModule(module)
                        .orElseThrow()
                        .getDescriptor()
                        .exports())
                .isNotEmpty()
                .filteredOn(exports -> !exports.targets().equals(Set.of("org.districtplan.rules")))
                .isNotEmpty()
                .extracting(Exports::source)
                .noneMatch(name -> (name + '.').contains(".internal."));
    }
}
