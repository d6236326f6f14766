package org.districtplan.examples.plancheck;

/** Entry point of {@code plan-check}. */
public final class PlanCheckMain {
    private PlanCheckMain() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.out.println("plan-check");
    }
}
