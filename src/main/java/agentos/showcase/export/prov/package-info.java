/// Where everything of a run comes from, as W3C PROV-JSON: written from a run, and read back.
package agentos.showcase.export.prov;
