package org.carecert.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.audit.domain.Checkpoint;
import org.carecert.audit.domain.Growth;
import org.carecert.audit.domain.Hash;
import org.carecert.audit.domain.MerkleProof;
import org.carecert.audit.domain.MerkleTree;
import org.junit.jupiter.api.Test;

/** The tree of the log, held against the vectors of Certificate Transparency. */
class MerkleTreeTest {
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");
  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  /** Leaves in memory. */
  private static final class Book {
    private final Map<String, Hash> nodes = new HashMap<>();
    private final List<Hash> leaves = new ArrayList<>();

    Book add(List<Hash> more) {
      Growth growth = new Growth(leaves.size(), this::node);
      more.forEach(growth::add);
      leaves.addAll(more);
      growth.nodes().forEach(n -> nodes.put(n.level() + "/" + n.place(), n.hash()));
      return this;
    }

    private Hash node(int level, long place) {
      return Objects.requireNonNull(nodes.get(level + "/" + place));
    }

    MerkleTree tree(long size) {
      return new MerkleTree(size, this::node);
    }

    Checkpoint checkpoint(long size) {
      return new Checkpoint("book", size, tree(size).root());
    }
  }

  private static List<Hash> vectors() {
    return LEAVES.stream().map(hex -> Hash.leaf(HexFormat.of().parseHex(hex))).toList();
  }

  private static List<Hash> many(int count) {
    List<Hash> leaves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      leaves.add(Hash.leaf(new byte[] {(byte) (i >> 8), (byte) i}));
    }
    return leaves;
  }

  @Test
  void roots_are_those_of_certificate_transparency_however_the_leaves_come() {
    Book atOnce = new Book().add(vectors());
    Book oneByOne = new Book();
    vectors().forEach(leaf -> oneByOne.add(List.of(leaf)));
    for (int size = 0; size <= LEAVES.size(); size++) {
      assertEquals(ROOTS.get(size), atOnce.tree(size).root().hex());
      assertEquals(ROOTS.get(size), oneByOne.tree(size).root().hex());
    }
  }

  @Test
  void paths_are_those_of_certificate_transparency() {
    Book book = new Book().add(vectors());
    assertEquals(
        List.of(
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
        book.tree(8).inclusion(0).stream().map(Hash::hex).toList());
    assertEquals(
        List.of(
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
        book.tree(8).consistency(6).stream().map(Hash::hex).toList());
  }

  @Test
  void every_leaf_of_every_size_is_proven_and_no_other() {
    Book book = new Book().add(many(70));
    for (int size = 1; size <= 70; size++) {
      for (int index = 0; index < size; index++) {
        List<Hash> path = book.tree(size).inclusion(index);
        Checkpoint checkpoint = book.checkpoint(size);
        assertTrue(MerkleProof.includes(checkpoint, index, book.leaves.get(index), path));
        Hash other = Hash.leaf(new byte[] {1, 2, 3});
        assertFalse(MerkleProof.includes(checkpoint, index, other, path));
        assertFalse(MerkleProof.includes(checkpoint, index + 1, book.leaves.get(index), path));
        List<Hash> longer = new ArrayList<>(path);
        longer.add(other);
        assertFalse(MerkleProof.includes(checkpoint, index, book.leaves.get(index), longer));
      }
    }
  }

  @Test
  void every_size_is_proven_to_be_the_beginning_of_every_later_one() {
    Book book = new Book().add(many(70));
    for (int later = 1; later <= 70; later++) {
      for (int earlier = 1; earlier <= later; earlier++) {
        List<Hash> path = book.tree(later).consistency(earlier);
        assertTrue(
            MerkleProof.consistent(book.checkpoint(earlier), book.checkpoint(later), path),
            earlier + " in " + later);
      }
    }
  }

  @Test
  void a_history_that_was_written_anew_is_no_beginning() {
    Book book = new Book().add(many(70));
    List<Hash> forged = new ArrayList<>(many(70));
    Collections.swap(forged, 3, 4);
    Book other = new Book().add(forged);
    for (int later = 10; later <= 70; later++) {
      for (int earlier = 5; earlier <= later; earlier++) {
        List<Hash> path = other.tree(later).consistency(earlier);
        assertFalse(
            MerkleProof.consistent(book.checkpoint(earlier), other.checkpoint(later), path));
      }
    }
  }
}
