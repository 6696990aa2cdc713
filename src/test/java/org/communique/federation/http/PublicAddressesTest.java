package org.communique.federation.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"91.198.174.192", "8.8.8.8", "2620:0:861:ed1a::1", "64:ff9b::808:808", "2002:808:808::"})
    void publicAddressesAreTold(String address) throws IOException {
        assertThat(PublicAddresses.includes(InetAddress.getByName(address))).isTrue();
    }
}
