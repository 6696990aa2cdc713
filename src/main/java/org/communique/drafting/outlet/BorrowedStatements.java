package org.communique.drafting.outlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;

/** Statements that stand in one article's dossier and are reported by another's: where the first loses one, the other takes it. */
final class BorrowedStatements {

    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final List<Loan> loans = new ArrayList<>();

    private record Loan(String statement, String borrower) {}

    /** Takes a dossier as it is before anything is written. */
    void learn(Dossier dossier) {
        String article = dossier.article().id();
        Set<String> own = dossier.statements().stream().map(Statement::id).collect(Collectors.toSet());
        dossier.statements().forEach(statement -> statements.put(statement.id(), statement));
        own.forEach(statement -> owners.put(statement, article));
        dossier.reports().stream()
                .map(Report::statement)
                .filter(statement -> !own.contains(statement))
                .forEach(statement -> loans.add(new Loan(statement, article)));
    }

    /** Moves what the dossiers of these articles no longer have to the first that still reports it. */
    void moveIn(DossierFolder folder, Set<String> written) {
        Map<String, Set<String>> present = new HashMap<>();
        Set<String> moved = new HashSet<>();
        for (Loan loan : loans) {
            String owner = owners.getOrDefault(loan.statement, "");
            if (written.contains(owner)
                    && !moved.contains(loan.statement)
                    && !present.computeIfAbsent(owner, folder::statements).contains(loan.statement)
                    && Optional.ofNullable(statements.get(loan.statement))
                            .filter(statement -> folder.adopt(loan.borrower, statement))
                            .isPresent()) {
                moved.add(loan.statement);
            }
        }
    }
}
