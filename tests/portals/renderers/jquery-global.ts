/** The plug-ins of jQuery look for it in the window. */
import jQuery from 'jquery';

Object.assign(window, { jQuery, $: jQuery });
