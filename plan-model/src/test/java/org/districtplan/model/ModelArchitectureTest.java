package org.districtplan.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

@AnalyzeClasses(packages = "org.districtplan", importOptions = DoNotIncludeTests.class)
class ModelArchitectureTest {
    @ArchTest
    static final ArchRule the_model_depends_on_java_and_the_validation_api_only = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.districtplan.model..",
                    "java.lang..",
                    "java.math",
                    "java.net",
                    "java.text",
                    "java.time..",
                    "java.util..",
                    "jakarta.validation..",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule diagnostics_depend_on_no_other_package_of_the_model = noClasses()
            .that()
            .resideInAPackage("org.districtplan.model.diagnostic")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.districtplan.model", "org.districtplan.model.constraint", "org.districtplan.model.value");

    @ArchTest
    static final ArchRule values_depend_on_diagnostics_only = noClasses()
            .that()
            .resideInAPackage("org.districtplan.model.value")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.districtplan.model", "org.districtplan.model.constraint");

    @ArchTest
    static final ArchRule nothing_is_printed = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothing_is_logged = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule no_state_is_static =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_figure_is_binary = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class)
            .allowEmptyShould(true);
}
