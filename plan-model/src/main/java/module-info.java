/** The immutable model of published plans. Start at the package {@code org.districtplan.model}. */
@SuppressWarnings("module") // org.hibernate.validator reads the constraints but is no dependency of the model
module org.districtplan.model {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports org.districtplan.model;
    exports org.districtplan.model.constraint;
    exports org.districtplan.model.diagnostic;
    exports org.districtplan.model.value;

    opens org.districtplan.model to
            org.hibernate.validator;
    opens org.districtplan.model.constraint to
            org.hibernate.validator;
    opens org.districtplan.model.diagnostic to
            org.hibernate.validator;
    opens org.districtplan.model.value to
            org.hibernate.validator;
}
