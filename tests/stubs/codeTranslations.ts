/** What a site in Spanish has. */
export default {'search.close': 'Cerrar', 'search.all': '{count} resultados'};
