package org.communique.dossier.finding;

import java.util.Optional;

/** Why a person refused what a programme found, and who that was. */
public record Rejection(Optional<String> reason, Optional<String> by) {}
