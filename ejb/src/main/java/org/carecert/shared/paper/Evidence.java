package org.carecert.shared.paper;

import java.util.List;

/**
 * 验证材料: what a signature is checked with when nobody can be asked any more: certificates and
 * revocation lists, each as DER (ETSI EN 319 142-1 §5.4.2).
 */
public record Evidence(List<byte[]> certificates, List<byte[]> revocationLists) {
  public Evidence {
    certificates = List.copyOf(certificates);
    revocationLists = List.copyOf(revocationLists);
  }
}
