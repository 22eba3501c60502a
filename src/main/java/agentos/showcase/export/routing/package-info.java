/// Charts of routing trials, and the files that a trial can be taken away in. What the screen paints and what a file holds is the same drawing.
package agentos.showcase.export.routing;
