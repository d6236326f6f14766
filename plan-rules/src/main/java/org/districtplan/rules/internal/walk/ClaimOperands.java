package org.districtplan.rules.internal.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Claim;
import org.districtplan.model.Operand;
import org.districtplan.model.value.Ref;

/** The operands of a declared relation by their fields. */
public final class ClaimOperands {

    private final Map<String, Object> found = new LinkedHashMap<>();

    private ClaimOperands() {}

    /**
     * Something a count lists: an element or a subject.
     *
     * @param ref what is listed
     */
    public record Listed(Ref ref) {}

    /**
     * Finds what the operands name.
     *
     * @param claim the claim
     * @return by the field as a JSON Pointer relative to the relation: a {@code Ref} of a figure or target, a {@code
     *     FigureKey}, or {@link Listed}; quantities name nothing
     */
    static Map<String, Object> of(Claim claim) {
        ClaimOperands operands = new ClaimOperands();
        operands.add(claim);
        return operands.found;
    }

    /**
     * Finds where an operand of a relation stands.
     *
     * @param claim the claim
     * @return the fields of {@link Claim#operands()} in the same order
     */
    public static List<String> paths(Claim claim) {
        ClaimOperands operands = new ClaimOperands();
        List<String> paths = new ArrayList<>();
        operands.visit(claim, (path, operand) -> paths.add(path));
        return paths;
    }

    private void add(Claim claim) {
        visit(claim, (path, operand) -> {
            if (operand instanceof Operand.Named named) {
                found.put(path, named.ref());
            } else if (operand instanceof Operand.Keyed keyed) {
                found.put(path, keyed.key());
            }
        });
        if (claim instanceof Claim.Count count) {
            for (int i = 0; i < count.listed().size(); i++) {
                found.put("/count/of/" + i, new Listed(count.listed().get(i)));
            }
        }
    }

    private interface Visitor {
        void operand(String path, Operand operand);
    }

    private void visit(Claim claim, Visitor visitor) {
        if (claim instanceof Claim.Parts parts) {
            visitor.operand("/parts/whole", parts.whole());
            list("/parts/parts", parts.parts(), visitor);
        } else if (claim instanceof Claim.Share share) {
            visitor.operand("/share/part", share.part());
            visitor.operand("/share/whole", share.whole());
            visitor.operand("/share/is", share.is());
        } else if (claim instanceof Claim.Difference difference) {
            visitor.operand("/difference/from", difference.from());
            visitor.operand("/difference/less", difference.less());
            visitor.operand("/difference/is", difference.is());
        } else if (claim instanceof Claim.Ratio ratio) {
            visitor.operand("/ratio/of", ratio.of());
            visitor.operand("/ratio/to", ratio.to());
            visitor.operand("/ratio/is", ratio.is());
        } else if (claim instanceof Claim.Equal equal) {
            list("/equal", equal.operands(), visitor);
        } else if (claim instanceof Claim.Order order) {
            list("/order", order.operands(), visitor);
        } else if (claim instanceof Claim.Balance balance) {
            visitor.operand("/balance/opening", balance.opening());
            visitor.operand("/balance/in", balance.in());
            visitor.operand("/balance/out", balance.out());
            visitor.operand("/balance/closing", balance.closing());
        } else if (claim instanceof Claim.Count count) {
            visitor.operand("/count/is", count.is());
        }
    }

    private static void list(String path, List<Operand> operands, Visitor visitor) {
        for (int i = 0; i < operands.size(); i++) {
            visitor.operand(path + "/" + i, operands.get(i));
        }
    }
}
