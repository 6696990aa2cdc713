package org.communique.drafting.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.kinds.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineAuthorityTest {

    @TempDir
    private Path folder;

    @Test
    void keepsGroupsAndUnnamedSourcesInFilesOfTheirOwn() {
        var authority = new MachineAuthority(folder, Authority.of(List.of()));
        Entity group = plain(Kind.GROUP, "analysts");
        Entity source = plain(Kind.UNNAMED_SOURCE, "an-official");

        authority.replace("article", List.of(group, source), Set.of());
        authority.write();

        assertThat(folder.resolve("machine-groups.yaml")).content().contains("id: analysts");
        assertThat(folder.resolve("machine-unnamed-sources.yaml")).content().contains("id: an-official");
    }

    private static Entity plain(Kind kind, String id) {
        return new Entity.Plain(kind, id, Naming.of(id), Map.of(), List.of(), NewEntry.NOWHERE);
    }
}
