package org.communique;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out the classes that are generated from the pages' templates. */
final class WrittenByHand implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("/server/template/");
    }
}
