package org.communique.pipeline.pack;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.communique.dossier.Authority;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Material;
import org.communique.mapping.graph.IriMinter;
import org.communique.material.Sha256;
import org.communique.reading.kept.RecordJson;

/**
 * Names packs by all that their quads and findings follow from: the software and the ontology, what {@code dataset.yaml}
 * asks for, the dossiers, the entries that they name, which of their statements are reported, what entries say of their
 * passages, and the texts of all propositions.
 */
final class PackKeys {

    private final RecordJson json = new RecordJson();
    private final Map<String, String> entries = new ConcurrentHashMap<>();
    private final Selection selection;
    private final Conformance conformance;
    private final Authority authority;
    private final IriMinter iris;
    private final String common;
    private final String version;

    /** @param software names the programme: what another one made is not taken */
    PackKeys(Material material, Selection selection, Conformance conformance, String software) {
        DatasetDescription dataset = material.description();
        this.selection = selection;
        this.conformance = conformance;
        this.authority = material.authority();
        this.iris = new IriMinter(dataset.base());
        this.version = dataset.version();
        this.common = String.join(
                "\n",
                software,
                dataset.base().toString(),
                dataset.language(),
                dataset.excerpts().toString(),
                Integer.toString(dataset.policy().snippet()),
                dataset.policy().machine().toString(),
                conformance.propositions());
    }

    String key(Pack pack) {
        String dossiers = pack.dossiers().stream().map(this::dossier).collect(Collectors.joining("\n"));
        String named =
                pack.named().distinct().sorted().map(id -> id + "=" + entry(id)).collect(Collectors.joining("\n"));
        return Sha256.of(String.join("\n\n", common, pack.namesTheRun() ? version : "", dossiers, named))
                .hex();
    }

    private String dossier(Dossier dossier) {
        String reported = dossier.statements().stream()
                .map(statement -> selection.hasReport(statement.id()) ? "+" : "-")
                .collect(Collectors.joining());
        return json.digest(dossier)
                + reported
                + conformance.passages(dossier.article().id());
    }

    private String entry(String id) {
        return entries.computeIfAbsent(id, named -> {
            Optional<Entity> entity = authority.find(named);
            return entity.map(one -> iris.entity(one) + json.digest(one)).orElse("");
        });
    }
}
