package agentos.showcase.benchmark;

import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Overview;
import java.util.List;
import java.util.Optional;

/// Holds the highlights' numbers against the table, and the table against itself. Nothing is repaired; everything is said.
///
/// @param claims one item per number, in the order of the highlights
/// @param table  what is odd about the table and the texts, row by row
public record ClaimsAudit(List<AuditItem.OfClaim> claims, List<AuditItem.OfTable> table) {
    public ClaimsAudit {
        claims = List.copyOf(claims);
        table = List.copyOf(table);
    }

    public static ClaimsAudit of(Overview overview, BenchmarkTable table) {
        var claimAudit = new ClaimAudit(overview, table);
        var claims = overview.highlights().items().stream()
                .flatMap(highlight -> highlight.claims().stream().map(claim -> claimAudit.judge(highlight.id(), claim))).toList();
        return new ClaimsAudit(claims, new TableAudit(overview, table).items());
    }

    /// The items about the numbers of a highlight.
    public List<AuditItem.OfClaim> of(String highlight) {
        return claims.stream().filter(item -> item.highlight().equals(highlight)).toList();
    }

    /// The item about one number.
    public Optional<AuditItem.OfClaim> of(Overview.NumberClaim claim) {
        return claims.stream().filter(item -> item.claim().equals(claim)).findFirst();
    }

    /// Everything that is about a row.
    public List<AuditItem> about(String row) {
        return java.util.stream.Stream.<AuditItem>concat(claims.stream(), table.stream()).filter(item -> item.rows().contains(row)).toList();
    }

    public List<AuditItem.OfClaim> contradicted() {
        return claims.stream().filter(item -> item.verdict() == AuditItem.Verdict.CONTRADICTED).toList();
    }

    /// What somebody should look at: the claims that are contradicted or within noise, then everything about the table.
    public List<AuditItem> findings() {
        var doubtful = claims.stream().filter(item -> item.verdict() == AuditItem.Verdict.CONTRADICTED || item.verdict() == AuditItem.Verdict.WITHIN_NOISE);
        return java.util.stream.Stream.<AuditItem>concat(doubtful, table.stream()).toList();
    }
}
