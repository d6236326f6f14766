package org.districtplan.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may lean on what inside the model; the rules for all libraries are in plan-rules' {@code ArchitectureTest}. */
@AnalyzeClasses(packages = "org.districtplan", importOptions = DoNotIncludeTests.class)
class ModelArchitectureTest {
    private static final String ELEMENTS = "org.districtplan.model";
    private static final String CONSTRAINTS = "org.districtplan.model.constraint";
    private static final String VALUES = "org.districtplan.model.value";
    private static final String DIAGNOSTICS = "org.districtplan.model.diagnostic";

    @ArchTest
    static final ArchRule the_model_needs_java_and_the_validation_api_only = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.districtplan.model..", "java..", "jakarta.validation..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule diagnostics_need_no_other_package_of_the_model = noClasses()
            .that()
            .resideInAPackage(DIAGNOSTICS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ELEMENTS, CONSTRAINTS, VALUES);

    @ArchTest
    static final ArchRule values_need_diagnostics_only = noClasses()
            .that()
            .resideInAPackage(VALUES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ELEMENTS, CONSTRAINTS);

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("org.districtplan.(**)").should().beFreeOfCycles();
}
