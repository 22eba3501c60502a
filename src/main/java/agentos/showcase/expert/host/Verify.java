package agentos.showcase.expert.host;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.ConsistencyCheck;
import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import java.util.List;

/// The host's consistency check: a [CheckTable], and evidence for or against the claims that rules bear on.
///
/// `with.spared` points at a list of the pointers that nobody is to blame for, because a visitor's own hand changed what they point at.
final class Verify {
    private Verify() {}

    static Product perform(Assignment assignment, Library library) throws OperationFailed {
        var spared = assignment.pointed("spared").texts();
        var values = new Data.Obj(assignment.values());
        var checks = CheckTable.checks(assignment).stream().filter(check -> check.applies(values))
                .map(check -> spared.contains(check.value()) ? check.blamingNobody() : check).toList();
        if (checks.isEmpty()) {
            throw new OperationFailed(Slots.TEXTS.both("verify.empty"));
        }
        List<CheckResult> results = ConsistencyCheck.run(checks, assignment.values(), library);
        return Product.checked(
                List.of(Outputs.artefact(assignment, Artefact.Type.TABLE, CheckTable.data(results))),
                Slots.note(assignment, CheckTable.sentence(results)), results, ConsistencyCheck.links(results));
    }
}
