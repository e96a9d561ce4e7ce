/** A Spanish site's translations. */
export default {'search.close': 'Cerrar', 'search.all': '{count} resultados'};
