/**
 * The launcher: database and server in one command, and the loader of the demo city. It is no part
 * of the product's archive.
 */
package org.carecert.launch;
