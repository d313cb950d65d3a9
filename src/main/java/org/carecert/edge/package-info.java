/**
 * Programs at the edge of the house that stand in for those of others while there are none: each
 * has its own {@code main}, talks to the product by its public ways only, and is replaced by naming
 * another address in the settings. No part of the product's archive.
 */
package org.carecert.edge;
