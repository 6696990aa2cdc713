package org.communique.mapping.authority;

import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Entity.Organization;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.vocabulary.CodeScheme;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** Maps organizations, and who was in them when, with the terms of the W3C Organization Ontology. */
public final class OrganizationMapper {

    private final Graphs graphs;
    private final NamingMapper naming;
    private final EvidenceMapper evidence;

    public OrganizationMapper(Graphs graphs, NamingMapper naming, EvidenceMapper evidence) {
        this.graphs = graphs;
        this.naming = naming;
        this.evidence = evidence;
    }

    public void map(Organization organization) {
        Description body = graphs.authority(graphs.iris().entity(organization))
                .a(Communique.Actor, Communique.Organization, ORG.Organization, Schema.Organization)
                .code(Communique.organizationType, CodeScheme.ORGANIZATION_TYPE, organization.type())
                .link(Communique.parent, organization.parent().map(graphs::entity))
                .link(Communique.place, organization.seat().map(graphs::entity));
        switch (organization.type()) {
            case "state" -> body.a(Schema.Country);
            case "media" -> body.a(Schema.NewsMediaOrganization);
            default -> {}
        }
        naming.name(body, organization.id(), organization.naming());
        evidence.support(body, organization.evidence());
    }

    public void map(Membership membership) {
        Description holding = graphs.authority(graphs.iris().entity(membership))
                .a(ORG.Membership)
                .link(ORG.member, graphs.entity(membership.member()))
                .link(ORG.organization, membership.organization().map(graphs::entity))
                .link(Communique.post, membership.post().map(graphs::entity))
                .text(Communique.role, membership.role())
                .text(RDFS.label, label(membership), "en")
                .date(Communique.during, membership.during());
        membership.attested().forEach(day -> holding.edtf(Communique.attestedOn, day));
        membership.note().ifPresent(note -> holding.text(SKOS.note, note, graphs.language()));
        evidence.support(holding, membership.evidence());
    }

    private String label(Membership membership) {
        String office = membership
                .post()
                .or(membership::organization)
                .map(id -> graphs.entry(id).label())
                .orElse("member");
        return graphs.entry(membership.member()).label() + ": " + office;
    }
}
