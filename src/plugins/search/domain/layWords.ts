import {plainLine} from './words';

/**
 * What people say for the words that manuals use, on the left; the manuals' words on the right. Written from what is
 * usual in libraries, so it helps before a district has keywords and synonyms of its own. It's only a guess: what was
 * typed counts more, and a page that has only the guess doesn't seem to answer. Without accents, because words are
 * compared without them.
 */
const ENGLISH = `
mom, dad, mother, father, mommy, daddy, grandma = parent, guardian
son, daughter, toddler, baby, kiddo, boy, girl = child, minor
teen, teenager, tween = minor, young adult, juvenile
husband, wife, spouse, boyfriend, girlfriend, roommate, relative = family, another person
guy, lady, gentleman, visitor, member, people, person, someone, somebody = patron
boss, head, lead = supervisor, manager
coworker, clerk, worker, colleague, team member = staff, employee
newbie, new guy, new person, trainee, hired = new employee, orientation, first day
quit, quits, fired, resigned, retiring, resign, leaving = last day, close account, separation
volunteer, intern, temp = account, volunteer
crawling, sluggish, laggy, lagging, forever, hangs = slow
froze, freezes, freezing, unresponsive, hung, locked up, spinning = frozen, restart
dead, died, busted, kaput, acting up, messed up, glitchy, glitch, wonky, haywire = not working, fault
blank, black, dark = screen, no picture, power
beep, beeping, beeps, chirp, chirping, buzzing, noise, loud = alarm, sound, tone
flashing, blinking, flashes, flicker, flickering = light, blinks
smell, smells, stinks, burning, burnt, sparks, hot = smoke, fire, unplug
leak, leaking, leaks, flood, flooded, flooding, dripping, drip, spill, spilled, wet, soaked = water, leak, damage, liquid
hurt, injured, injury, fainted, passed out, collapsed, unconscious, seizure, bleeding, choking, overdose, heart attack, ambulance, medic, fell = emergency, 911, first aid, incident
fight, fighting, threatening, threatened, violent, weapon, gun, knife, drunk, stalker, yelling, screaming = emergency, 911, police, incident, threat
tornado, storm, siren, earthquake, lightning, hail = emergency, weather, shelter
snow, ice, blizzard = weather, closing
evacuate, evacuation, bomb, lockdown = emergency, 911, alarm
ac, heat, heater, hvac, furnace, toilet, restroom, bathroom, plumbing, bulb, roof = facilities, building
stole, theft, thief, robbed, swiped, burglar = stolen, police
misplaced, gone, vanished, disappeared, cant find = missing, lost
deleted, erased, overwrote, overwritten = restore, missing file, backup
owe, owes, owed, debt, bill, bills, billed, pymt, pmt, charged = fine, fee, payment, balance
cash, till, quarters, coins, change = cash, payment, money
short, over, off by = difference, count, balance
refund, money back, reimburse, reimbursed = refund, reimbursement
movie, film, cd, magazine, audiobook, cassette = item, dvd, material
scratched, torn, ripped, chewed, stained, sticky, moldy, mold, bedbugs, bugs, roaches = damaged, condition, pests
lend, borrow, take home, keep it = check out, loan
bring back, drop off, turn in, gave back = return, check in
waitlist, waiting list, request a book, save a book = hold
late, past due = overdue, fine
longer, more time, extension on = renew
banned, kicked out, suspended, trespass = block, blocked, behavior
cop, cops, sheriff, detective, fbi, ice agent, warrant, subpoena, court order = police, records request, privacy
lawyer, attorney, reporter, newspaper, press, tv station = records request, media
homeless, shelter, no address, unhoused = address, proof of address
license, passport, ss card = photo identification, proof
wifi, hotspot, signal, bars = wireless
net, web, online, connection = internet, network
site, webpage, homepage, page = web site
blocked, banned site, cant get on = filter
ink, cartridge, powder = toner
fax, xerox, copies, photocopy = copier, copy
scan, scanned = scanner, scan
barcode gun, beeper, zapper = barcode scanner
sticker, tag = label
cord, plug, wire, charger, power strip = cable, power
thumb drive, jump drive, stick, memory stick = usb drive
tower, cpu, box, machine = computer, desktop
trackpad, touchpad, clicker = mouse, touchpad
tv, projector, mic, microphone, speakers, hdmi = display, meeting room, sound
headset, earbuds = headphones
login, logon, signin, log back in, cant get in = sign in, password
passcode, pass word, code = pin, password
two step, text code, 2 step = second factor
hacked, virus, malware, infected, popup, pop up, clicked = suspicious, security, ransomware
spam, junk, scammer, sketchy, weird, fishy = suspicious, phishing
inbox, gmail, outlook = e-mail, mailbox
ring, rings, ringing, dial, dialing, hang up = telephone, call
greeting, message, answering = voicemail, greeting
night, weekend, sunday, holiday, midnight, closed = after hours, on call
shift, rota, timesheet, clock in = schedule, hours
sick, ill, flu, vacation, pto, time off, day off = leave, absence
raise, pay, paycheck, payroll, salary, wage = salary, pay
insurance, benefits, hr, retirement = human resources
degree, mlis, tuition, college, conference, webinar = professional development, reimbursement
boss wants, evaluation, appraisal, write up = performance review, discipline
class, course, lesson, workshop, in service = training, session
exam, test, certificate, certified = quiz
cheat sheet, handout, instructions, how to = procedure, manual, steps
meeting, mtg, minutes, agenda = committee, meeting
van, bus, truck, outreach = bookmobile
tire, gas, fuel, flat, dent, crash, wreck = vehicle, accident
tote, totes, crate, crates, bins = courier, delivery, transit
package, shipment, fedex, mailed, arrived, delivered = receive, delivery
buy, order, need a new, get us = request, purchase
cheaper, bids, three prices = quote, bid
trash, toss, dump, junked, recycle, old stuff = retire, surplus, dispose
expire, expires, runs out, run out = end, contract, renewal
broken, replace, upgrade = replacement
lights out, electricity, no power, generator, brownout = power outage
server, system, program, software, app = system
down, offline, crashed, crash, outage = outage, offline, not available
update, upgraded, patch, new version = release, update
acct, accts = account
addr = address
appt = appointment
dept = department
mgr, supv = manager, supervisor
ill, interlibrary = interlibrary loan
ils, pac, opac = catalog, library system
circ = circulation
ref = reference
admin, director = director
blind, deaf, wheelchair, disabled, handicap, ada, large print = accessibility
report, numbers, stats, counts, how many = report, statistics
poster, flyer, sign = sign, notice
map, where is, location, room = location
privacy, snooping, what they read, history = privacy, records
`;

const SPANISH = `
impresora, imprimir, imprime, impresion = printer, print
recibo, recibos = receipt
papel, rollo = paper, roll
atascado, atascada, atorado, atorada, trabado, trabada = jam, stuck
tinta, toner = toner
computadora, computador, ordenador, compu, equipo = computer
portatil = laptop
pantalla = screen
negra, negro = black, blank
teclado = keyboard
raton = mouse
cable, enchufe, enchufar = cable, power
telefono, telefonos, llamada, llamadas, llamar, llamo = telephone, call
celular, movil = cell phone
buzon, mensaje, mensajes, saludo = voicemail, greeting
correo, correos = e-mail
contrasena, clave = password
usuario, usuarios, cliente, clientes, socio = patron, user
cuenta = account
entrar, acceder, ingresar, sesion = sign in
olvide, olvido, olvidado, olvidar = forgot
cambiar, cambio, cambie = change
bloqueado, bloqueada, bloqueo, bloquear = blocked, locked
internet, red, conexion, conectar, wifi, inalambrico = network, internet, wireless
lento, lenta = slow
congelado, congelada, pego, pegado, trabo = frozen
reiniciar, reinicio = restart
apagar, apagado, apagada = turn off
encender, prender, prende, enciende = turn on, power
funciona, sirve, jala, roto, rota, descompuesto, danado, danada, malogrado = broken, not working, damaged
error, falla, fallo, problema = error, fault
luz, luces, electricidad, apagon, corriente = power, outage, light
agua, fuga, goteo, gotera, inundacion, inundado, mojado, mojada = water, leak, damaged
fuego, incendio, humo, quemado = fire, smoke
emergencia, ambulancia, desmayo, desmayado, herido, herida, accidente = emergency, 911, first aid, incident
policia = police
robo, robado, robada, robaron = stolen
amenaza, pelea, arma, borracho = threat, police, emergency
ruido, pitido, pita, suena, alarma = alarm, sound, beep
tarjeta, carnet, carne, credencial = card
identificacion, licencia, pasaporte = identification, photo id
direccion, domicilio = address
nino, nina, ninos, ninas, hijo, hija, menor, menores = child, minor
padre, madre, papa, mama, padres = parent, guardian
joven, adolescente = teen, minor
libro, libros = book, item
pelicula, peliculas = dvd, movie
revista, disco, audiolibro = item
prestamo, prestar, presta, sacar, llevar = check out, loan
devolver, devolucion, regresar, regreso = return, check in
renovar, renovacion, extender = renew
reservar, reserva, reservas, apartar, apartado, pedido = hold
multa, multas, cargo, cargos, deuda, debe, debo = fine, fee
pagar, pago, dinero, efectivo, cobrar, cobro, caja = payment, pay, cash
cuesta, costo, precio, vale = cost, price
gratis = free
atrasado, atrasada, retraso, vencido, vencida, tarde = overdue, late, expired
perdido, perdida, perdi, perdio, extraviado = lost
buscar, encontrar, encuentro, busco = find, search
dias, semana, semanas, mes = days, weeks
limite, maximo = limit
catalogo = catalog
biblioteca, sucursal = library, branch
bibliobus = bookmobile
hora, horas, horario, abre, abrir, abierto = hours, open
cerrado, cierra, cerrar, cierre = closed, close
noche, fin de semana, domingo, guardia, feriado = after hours, on call
ayuda, ayudar, soporte = help
empleado, empleada, empleados, personal, companero = employee, staff
jefe, jefa, gerente, encargado = supervisor, manager
nuevo, nueva, ingreso = new
renuncia, despido, despedido = last day, close account
vacaciones, enfermo, enferma, permiso, licencia medica = leave
sueldo, salario, nomina = salary
curso, cursos, clase, clases, taller, capacitacion, entrenamiento, formacion = training, session
examen, prueba, cuestionario = quiz
calendario, fecha, fechas, cuando = calendar, date
reunion, junta, comite = meeting, committee
sala, salon, cuarto = room
formulario, solicitud, solicitar, pedir = form, request
informe, reporte, estadisticas = report, statistics
presupuesto, fondos, gasto, gastos = budget, funds
comprar, compra, compras, factura, proveedor = purchase, invoice, vendor
contrato = contract
copia, copias, copiar, fotocopia, copiadora = copy, copier
escanear, escaner, lector = scan, scanner
codigo de barras, codigo = barcode, code
etiqueta = label
archivo, archivos, documento = file, document
borrar, borrado, borre, eliminar, quitar = delete, remove
guardar, respaldo = save, backup
descargar, bajar, instalar, programa, actualizar = download, install, update
pagina, sitio = web site, page
filtro = filter
virus, estafa, fraude, sospechoso, sospechosa = suspicious, phishing, security
privacidad, datos = privacy, records
audifonos, sonido, bocina, microfono = headphones, sound
proyector = projector
llave, puerta, alarma de robo = key, door
elevador, ascensor = elevator
bano = restroom, facilities
carro, llanta, gasolina, camion = vehicle, bookmobile
lista, pasos, instrucciones, manual, guia = list, steps, manual
maquina, maquinas, autoprestamo, aparato = machine, self check
limpiar, limpieza = clean
vacio, vacia, acabo, agotado, falta = empty, out of
mover, mudar, trasladar, desviar, transferir = move, forward, transfer
extension = extension
registrar, registro, inscribir, inscribirse = register
`;

/** What manuals may mean by a phrase. Each is one line of words. */
export type LayWords = readonly (readonly [said: string, meant: string])[];

/**
 * Returns the list, without what the site has no words for. Browsers get it with the index.
 *
 * @param isKnown whether a word is in the index, in any form
 */
export function layWordsFor(isKnown: (word: string) => boolean): LayWords {
  return [...ENGLISH.split('\n'), ...SPANISH.split('\n')].flatMap((line) => {
    const [said = [], meant = []] = line.split(' = ').map((side) => side.split(', ').map(plainLine));
    const known = meant.filter((phrase) => phrase !== '' && phrase.split(' ').every(isKnown));
    return known.length > 0 ? [[said.join(), known.join()] as const] : [];
  });
}
