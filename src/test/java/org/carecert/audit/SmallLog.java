package org.carecert.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.carecert.audit.domain.Checkpoint;
import org.carecert.audit.domain.Commitment;
import org.carecert.audit.domain.FactProof;
import org.carecert.audit.domain.Growth;
import org.carecert.audit.domain.Hash;
import org.carecert.audit.domain.MerkleTree;

/** A log in memory, signed by the key of the house. */
public final class SmallLog {
  private final Map<String, Hash> nodes = new HashMap<>();
  private final List<Commitment> facts = new ArrayList<>();

  /** Adds the issue of a certificate; tells its place. */
  public long issued(String number) {
    return add("CertificateIssued", number);
  }

  /** Adds a fact of this kind about a certificate; tells its place. */
  public long add(String what, String number) {
    TreeMap<String, String> told =
        new TreeMap<>(
            Map.of(
                "at",
                "2026-11-24T01:02:03Z",
                "by",
                "evaluator-1b",
                "what",
                what,
                "fact.number",
                "\"" + number + "\""));
    Commitment fact = new Commitment(told, new byte[32]);
    Growth growth = new Growth(facts.size(), this::node);
    growth.add(Hash.leaf(fact.digest()));
    growth.nodes().forEach(n -> nodes.put(n.level() + "/" + n.place(), n.hash()));
    facts.add(fact);
    return facts.size() - 1L;
  }

  /** The proof of a fact. */
  public FactProof proof(long place) {
    MerkleTree tree = new MerkleTree(facts.size(), this::node);
    Checkpoint checkpoint = new Checkpoint(LogKey.origin(), tree.size(), tree.root());
    return new FactProof(
        FactProof.FORMAT,
        LogKey.kept().signed(checkpoint),
        place,
        tree.inclusion(place).stream().map(Hash::hex).toList(),
        facts.get((int) place).showing(Set.of("at", "what", "fact.number")));
  }

  /** The keys by which it is signed. */
  public static List<String> keys() {
    return LogKey.listed();
  }

  private Hash node(int level, long place) {
    return Objects.requireNonNull(nodes.get(level + "/" + place));
  }
}
