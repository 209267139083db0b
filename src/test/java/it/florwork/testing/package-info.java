/** What tests share: the context, the accounts, the browser. */
package it.florwork.testing;
