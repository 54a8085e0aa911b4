import type { Lexicon } from './lexicon.ts';

/**
 * Words of meaning, Italian: each concept with the words and phrases that stand for it, comma-separated, folded;
 * `*` ends a stem. They let the reader understand wordings that its corpus never had.
 */
export const italianLexicon: Lexicon = {
  us: 'noi,ci,nostr*,ns,abbiamo,siamo,dobbiamo,facciamo,lavoriamo,aspettiamo,chiediamo,avevamo,sappiamo,possiamo,eravamo,il team,lo studio,consulente,consulenza',
  them: 'loro,cliente,hanno,vogliono,dicono,chiedono,pretendono,ha detto,dice,dicono,vuole,chiede,azienda',
  third:
    'fornitor*,stampator*,tipografi*,corrier*,spedizionier*,provider,hosting,fotograf*,traduttor*,vivaio,ferrovi*,treno,treni,sciopero,dogana,piattaforma,google,meta,commercialista,terzi,terze parti,subfornitor*,agenzia di stampa,freelance,montatore,service,poste,banca',
  ourside:
    'noi,nostr*,ns,colpa nostra,errore nostro,nostro errore,abbiamo sbagliato,abbiamo consegnato,abbiamo mandato,siamo in ritardo noi',
  boss: 'titolare,amministratore,ad,ceo,capo,proprietari*,direttore,direttrice,presidente,fondator*,imprenditor*,direzione,vertic*,soci,cda,consiglio,proprieta,general manager',
  contact:
    'referent*,interlocutor*,contatto,project manager,responsabile,pm,marketing manager,direttore marketing,responsabile marketing,chi ci segue',
  late: "tardi,tardiv*,ritard*,in ritardo,oltre la data,oltre la scadenza,fuori tempo,fuori tempo massimo,all'ultimo,all'ultimo momento,ultimo minuto,a ridosso,slitt*,rinviat*,rimandat*,dopo la scadenza,scadut*,la sera prima,la notte prima,il giorno prima,a tempo scaduto,con calma,in extremis,oltre il termine,fuori termine,a ridosso,dilat*,si fa attendere,posticip*,settimane dopo,giorni dopo,prendono tempo,temporeggi*,dovevano arriv*,doveva arriv*,dovevano essere,doveva essere,era atteso,erano attesi,erano attese,andavano consegnat*,ancora in attesa,tempi non rispettati,non rispettat*,non ha rispettato,fatto aspettare",
  ontime:
    'puntual*,in anticipo,nei tempi,in tempo,entro la scadenza,in orario,subito,in giornata,come da piano,come da calendario,come concordato,come previsto,prima del previsto,rispettat*,il giorno stesso,immediat*,nel giro di,tempestiv*,regolar*',
  wait: 'aspett*,attend*,attes*,in attesa,ferm*,bloccat*,stall*,stand by,appes*,sospes*',
  chase:
    'sollecit*,promemoria,richiamat*,ricordat*,insist*,rincorr*,inseguit*,terzo sollecito,ennesim*,ripetut*,quarta volta,terza volta,chiesto tre volte,piu volte',
  missing:
    'manca,mancano,non abbiamo ancora,non ci hanno ancora,non ha ancora,non hanno ancora,ancora ricevuto,ricevuto nulla,ricevuto niente,arrivato nulla,arrivato niente,mancav*,mancant*,mai arrivat*,non arriva,non arrivano,non pervenut*,mai vist*,mai ricevut*,niente,nulla,nessuna traccia,vuot*,ancora niente,ancora nulla,non si vede,non abbiamo ricevuto,non e arrivat*,non sono arrivat*,assente,assenti,zero,senza',
  arrive:
    'arriv*,ricevut*,consegnat*,inviat*,mandat*,mand*,spedit*,fornit*,girat*,inoltrat*,passat*,dato,dati,fatto avere',
  material:
    'material*,foto,fotografi*,immagin*,testi,testo,contenut*,loghi,video,girato,schede,scheda,catalogo,file,grafich*,traduzion*,didascali*,copy,descrizion*,scatti,liberatori*,documenti,documentazione,asset,mat,planimetri*,certificat*,cartella,bozzett*,elenco prodotti,anagrafic*,ricett*,menu,listini,campion*,allegat*,interviste,biografie,disegni,rendering',
  data: 'dati,informazion*,info,numeri,statistich*,report,cifre,indirizzi,elenco,elenchi,export,tabell*,foglio,database,accessi ai dati,rendicont*',
  access: 'accesso,accessi,credenzial*,password,login,utenza,utenze,permessi,chiavi,ftp,cpanel,dns,pannello',
  approval:
    'approv*,ok,via libera,benestare,autorizz*,conferma,conferme,validazion*,feedback,riscontro,visto si stampi,firmare la bozza,correzioni',
  deadline:
    'scadenz*,termine,termini,entro,data di consegna,consegna,uscita,lancio,go live,data fissata,calendario,tabella di marcia,cronoprogramma,messa online,timeline',
  overtime:
    "weekend,fine settimana,notte,nottata,notti,sera,sabato,domenica,straordinar*,ore piccole,ferie saltate,festivo,di corsa,in fretta,recuperat*,recuperiamo,recuperare,recupero,corriamo,salti mortali,tour de force,all'alba,fino a tardi,rincorsa,tirata,tappato,tappiamo,rattopp*",
  extra:
    'extra,in piu,ore in piu,aggiuntiv*,fuori contratto,fuori preventivo,non previst*,fuori accordo,supplementar*,fuori ambito,non a contratto,non concordat*,mai concordat*,non ordinat*,mai ordinat*',
  unpaid:
    'non pagat*,gratis,gratuit*,a titolo gratuito,non fatturabil*,non retribuit*,senza compenso,nessun compenso,a carico nostro,a nostre spese,non fatturat*,non riconosciut*,nessuno paga,non paga,aggratis,omaggio,a gratis,favore,incluso,compreso,rientra nel canone,senza fattura,non ce le pagano,budget zero',
  paid: 'pagat*,saldat*,incassat*,fatturat*,a listino,a preventivo,a pagamento,retribuit*,bonifico ricevuto,preventivo accettato,preventivo approvato,come da contratto,previsto dal contratto,da contratto,a tariffa,riconosciut*',
  brief:
    'brief,briefing,capitolato,modulo di progetto,scheda progetto,traccia,istruzioni,indicazion*,linee guida,consegne,specifiche,requisiti,documento di progetto,documento di partenza',
  goals:
    'obiettiv*,target,pubblico,scopo,messaggio,budget,destinatari*,risultato atteso,kpi,posizionamento del progetto,priorita,esigenz*,aspettativ*',
  begin:
    'partire,partiamo,partite,partit*,parte,iniziare,inizia*,cominci*,avviat*,avvio,kick off,kickoff,intanto,procedere,procediamo,via,mettersi al lavoro,buttate giu,attaccare,si parte',
  guess:
    'indovin*,tentoni,al buio,a naso,improvvis*,a braccio,alla cieca,intuito,ricostruit*,supposizion*,a occhio,interpretar*,palla di vetro,sfera di cristallo,ipotesi',
  vague:
    'vag*,generic*,confus*,una riga,due righe,poche righe,tre parole,qualcosa di,fate voi,carta bianca,una cosa bella,vocale,strada facendo,poi vediamo,poi si vede,vedremo,al volo,a voce,abbozzat*,approssimativ*,contraddittori*,incomplet*,mezza pagina,bello,ci capiamo',
  written: 'scritt*,per iscritto,nero su bianco,documento,verbale,su carta,modulo,firmat*,compilat*',
  midway:
    "a meta,gia avviat*,in corso,in corso d'opera,a lavoro iniziato,a lavori iniziati,gia iniziat*,dopo l'inizio,a progetto,a cose fatte,gia fatto,gia pronto,a bozza consegnata,dopo la prima bozza,a sviluppo finito,a lavoro finito",
  redo: 'rifatt*,rifare,rifacciamo,riscrit*,rifaciment*,da capo,daccapo,da zero,buttiamo via,buttat*,cambia tutto,ribalt*,ricominc*,ripart*,rimontat*,ristampa',
  meeting:
    'riunion*,incontr*,call,videocall,appuntament*,tavolo,convocat*,allineament*,sal,videochiamata,telefonata,chiamata,comitato',
  cancelled:
    "annullat*,disdett*,saltat*,spostat*,rinvi*,cancellat*,all'ultimo,un'ora prima,bidon*,buca,paccat*,dato buca,posticipat*,dimenticat*",
  absent:
    "assent*,non si e presentat*,non c'era,non si e collegat*,non si collega,irreperibil*,sparit*,non risponde,non si trova,nessuno si presenta,non pervenut*,non si e vist*,ad aspettare,da soli in call",
  unprepared:
    "impreparat*,non ha letto,senza aver letto,non aveva letto,non aveva aperto,non conosce,non sa,non capisce,non ha idea,non ne capisce,senza formazione,digiun*,inespert*,stagista,tirocinante,junior,non e il suo mestiere,competenz*,all'oscuro,spaesat*,non saprebbe,nipote,cugino,neolaureat*,alle prime armi",
  otherjob:
    "centralino,reception,magazzin*,cassa,negozio,contabilita,segretari*,logistica,bancone,banco,telefono,altre mansioni,fa tutt'altro,sportello,produzione,acquisti,mille cose,tuttofare,ritagli di tempo,turni,amministrazione",
  busy: 'non ha tempo,sommers*,occupat*,impegnat*,presa da,preso da,non ce la fa,senza tempo,oberat*,non riesce,cinque minuti,poco tempo,ritagli,pres*',
  changedcontact:
    "nuovo referente,cambiat*,sostitui*,al suo posto,se n'e andat*,passaggio di consegne,terzo referente,ricominciamo,nuova responsabile,nuovo interlocutore,andato via,andata via,dimission*,avvicend*",
  authority:
    'non puo decidere,non decide,deve chiedere,devo chiedere,deve sentire,devo sentire,nessuno decide,delega,potere,autorita,non dipende da,firma lui,voce in capitolo,decisional*,rimanda al capo,passa la palla,rimpall*',
  capable:
    'preparat*,preparatissim*,competent*,in gamba,bravissim*,disponibil*,ha letto tutto,ben organizzat*,affiancamento,delega piena,sostituisce,lasciato le consegne',
  goodresult:
    'record,raddoppi*,triplic*,superat*,superiore,obiettivo raggiunto,traguardo,risultati,risultato,successo,crescita,cresciut*,piu 20,sold out,tutto esaurito,migliori,migliore,ottimi,ottimo,boom,aumentat*,aumento,centrat*,vint*,premio,benissimo,positiv*,sopra le attese,pieno,riuscit*,numeri buoni,in anticipo,sotto budget',
  badresult:
    'calo,crollo,crollat*,flop,male,fallit*,fallimento,perdit*,scese,sceso,in calo,meno vendite,mancat*,insuccesso,errore,refuso,sbaglio,mezzo vuoto,vuoto,peggior*,buco,disastro',
  thanks:
    'grazie,ringrazi*,compliment*,bravi,brave,bravissim*,ottimo lavoro,bel lavoro,ben fatto,gratitudine,riconoscen*,applaus*,elogi*,apprezz*,entusiast*,plauso',
  silence:
    'silenzio,nessun commento,nessuna reazione,nessun riscontro,nessuna risposta,senza risposta,non una parola,neanche una parola,nemmeno un,neanche un,non risponde nessuno,tutto tace,zero commenti,come se niente fosse,indifferen*,nessuno ha detto,neppure,inosservat*,alzata di spalle,scrollata,annuito,cambiato argomento,lettera morta,a vuoto,nel vuoto,muti,muto,nessuno che,non una riga,nemmeno,neanche',
  notice:
    'notat*,accort*,accorge,nominat*,citat*,menzion*,riconosc*,cenno,dovut*,scontato,ovvio,normale,il minimo,merito a noi,ci ha lavorato',
  nextask:
    'subito la prossima,prossima richiesta,adesso ci serve,ora ci serve,passati subito,e per,nuove urgenze,lista delle prossime,altro lavoro,richiesta successiva,si passa',
  credit:
    'merito,meriti,merito loro,bravura,si e preso il merito,presa il merito,attribu*,opera sua,sua idea,idea sua,grazie alla nostra,grazie al,nostra rete,fiuto,fatto in casa,tutto loro,farina,vantat*,vanto,si vend* da solo,squadra interna,rivendic*,intestat*,si e presentat* come',
  blame:
    'colpa,colpe,responsabilita vostra,incolp*,accus*,dito puntato,imput*,rimprover*,scaric*,per colpa,avete sbagliato,e colpa,addoss*,prendersela,se la prendono,poca professionalita,non siete capaci,incapac*,capro,responsabili del,avete fatto,per causa vostra',
  decide:
    'decis*,deciso,decidono,decide,decidere,scelta,scelte,scelto,stabilit*,deliberat*,hanno scelto,hanno cambiato,hanno chiuso,hanno tagliato,hanno tolto,hanno lanciato,firmat*',
  strategy:
    'strategi*,indirizzo,rebranding,riposizionamento,riorganizzazion*,fusione,organigramma,piano annuale,direzione del progetto,budget annuale,linea strategica,decisioni importanti,scelte di fondo,futuro del marchio,svolta,riassetto',
  invite:
    'invitat*,invit*,convocat*,chiamat*,coinvolt*,coinvolg*,al tavolo,partecip*,in lista,consultat*,interpellat*,sentiti,parere,opinione,che ne pensiamo,che cosa ne pensiamo,voce,confronto,discuss*,parlarne,parlarcene',
  leftout:
    "senza di noi,senza noi,non invitat*,tranne noi,escluso,esclus*,lasciati fuori,tenuti fuori,fuori dalla stanza,non coinvolt*,non ci coinvolg*,non consultat*,non siamo stati,per ultimi,ultimi a saperlo,nostra assenza,senza dircelo,senza dirci,senza avvis*,senza parlar*,senza sentirci,senza consultar*,senza chiederci,mai invitati,mai convocati,mai interpellati,a nostra insaputa,all'oscuro,alle nostre spalle,di nascosto,nessuno ci ha detto,nessuno ci aveva,non ce l'aveva detto,non ci hanno detto,senza preavviso,scavalcat*,non ci dicono,nessuno ci ha avvisat*,non siamo stati avvisati,da soli,per conto loro,in autonomia,in solitaria",
  foundout:
    'saput*,scoperto,scopriamo,scoprire,veniamo a sapere,venuti a sapere,appres*,apprend*,letto,leggiamo,visto sul,visto online,per caso,dal giornale,dai social,linkedin,instagram,a cose fatte,dal sito,comunicato stampa,in corridoio,dopo due mesi,per sbaglio,in copia,ci accorgiamo,accorti,salta fuori,e uscito,spunta,abbiamo trovato,ci siamo imbattuti',
  execute:
    'eseguir*,esecutor*,esegui,braccio,manodopera,compitino,lista dei compiti,task,ordini,ordine,fornitore qualunque,mettere in pratica,operativ*,girano i compiti,comandi',
  granted:
    'per scontat*,date per scontate,dato per scontato,danno per certo,dovut*,tanto ci siete,ci siete sempre,siete li,arredamento,corrente elettrica,mobilio,ovvio,contiamo a prescindere,tanto continuate,a disposizione,fantasm*,invisibil*',
  plans:
    'piani,piano,programmi,progetti futuri,progetti,investiment*,espansione,crescita,business plan,piano industriale,prospettiv*,intenzioni,visione,roadmap,ambizion*,obiettivi di crescita,strategia a tre anni,piano triennale',
  future:
    'futuro,prossimo anno,anno prossimo,tra due anni,tra tre anni,fra due anni,fra tre anni,prossimi anni,lungo periodo,lungo termine,domani,2027,2028,2029,2030,un mese alla volta,dove vogliono,dove vanno,dove vuole,a tre anni,a cinque anni,tra cinque anni,medio termine,presto per parlarne,a tempo debito',
  newthing:
    "apertura,aprono,apriranno,aperto,nuova sede,sede,assunt*,assunzion*,assumer*,nuova linea,capannone,stabilimento,acquisizion*,filiale,inaugur*,nuovo mercato,estero,investitore,trasferi*,nuovo negozio,cessione,vendita dell'azienda,comprat*,showroom,trasloco",
  secretive:
    'segret*,riserv*,riserbo,riservat*,bocca cucita,non si dice,taciut*,tacere,tace,cambia discorso,cambiano discorso,glissa*,svicola*,evasiv*,mistero,abbottonat*,chiude,si chiudono,si e chius*,copert*,oscurat*,nascost*,nascond*,tabu,non serve saperlo,non vi serve,non ve lo dico,non ce lo dicono,non vogliono dirci,non vuole dirci,non ci raccontano,non ci parlano,non vi riguarda,affari nostri,affar nostro,fa muro,muro,vago,elud*,sorvol*,bocche cucite,per uso interno,documento interno,non condivid*,non ce lo fanno vedere,non ce lo mostrano,non mostrano,contagocce,glissato,omett*,top secret,buio',
  leak: 'fug*,trapel*,raccontiamo,raccontate,riportiamo,andiate a dire,in giro,finisca,finiscano,diffond*,spiffer*,divulg*,gira,girano,uscire,esca,escano,soffiat*,copiare,rubar*,rubate,rubiamo,porti via,passiamo le,passare ad altri,spia,spie,parlate con tutti',
  otherclients:
    "altri clienti,altri vostri clienti,vostri clienti,nostri clienti,nostri altri clienti,chi altro seguiamo,chi seguiamo,seguite anche,lavorate anche,seguiamo anche,per chi lavoriamo,stesso settore,del settore,conflitto d'interessi",
  trust:
    'fiduci*,si fida,si fidano,fidar*,fidat*,non si fidano,diffid*,sospett*,paura,timor*,temono,teme,temere,sfiducia,discrezione,cautel*,prudenza,guarding*,insospettit*,preoccupat*,ossession*',
  pledge:
    'nda,patto di riservatezza,accordo di riservatezza,clausola,giurare,giurami,impegno a non,riservatezza,filigran*,firmare un impegno,liberatoria di silenzio,embargo',
  check:
    'controll*,verific*,ricontroll*,riverific*,revision*,rivedere,riguard*,audit,supervision*,monitor*,ispezion*,al setaccio,riga per riga,giustificar*,giustificazion*,dimostrar*,prova che,screenshot,rendicontar*,sorvegli*,fiato sul collo,micro,occhi addosso,passato al setaccio,conta delle ore,prove,contare,ricontar*,in copia,esame,pignol*',
  again:
    "ancora,di nuovo,nuovamente,ennesim*,un'altra volta,terza,quarta,quinta,sesta,ogni volta,sempre,continu*,ripetut*,per l'ennesima,ogni giorno,tutti i giorni,al giorno,ogni settimana,ogni lunedi,ogni mese,come al solito,come sempre,ormai,di continuo,stesso copione",
  secondopinion:
    "secondo parere,altro consulente,un'altra agenzia,altra agenzia,consulente esterno,cugino,parere esterno,altro studio,esperto esterno,perito,revisore,confrontar*,controparere",
  fine: 'tutto corretto,erano giusti,corrett*,nessun errore,niente da correggere,coincid*,perfett*,tutto in regola,tutto a posto,nessun rilievo,esatti,benche,nonostante,anche se,malgrado,seppure,sebbene,pur con',
  train:
    'formazione,formare,formiamo,formar*,insegn*,spiegare,spiegato,spieghiamo,spiegazion*,lezion*,corso,corsi,tutorial,addestra*,istru*,affianca*,far vedere come,manuale,manuali,guide,webinar,imparare,scuola,onboarding,tutor,docenz*,in aula,ripetizion*,maestr*,abc,insegnante,passo passo',
  staff:
    'personale,dipendent*,staff,nuova assunta,nuovi assunti,nuove assunte,stagist*,venditori,colleghe,collega,colleghi,ufficio,impiegat*,addett*,apprendist*,neoassunt*,commess*,nuova arrivata,nuova risorsa,la loro social,i loro,il loro',
  tool: 'gestionale,canva,analytics,excel,cms,wordpress,crm,ads,seo,portale,software,piattaforma,shopify,magento,mailchimp,photoshop,newsletter,funnel,report,powerpoint,strument*,pannello',
  advise:
    'consigli*,suggeri*,raccomand*,propost*,proponiamo,proporre,segnal*,sconsigli*,parere,indicazioni,avvertit*,avvisat*,messo in guardia,analisi,detto di,glielo avevamo,insistito,ribadit*,spiegato che,ripetiamo,allarme,caldeggi*,messo per iscritto i rischi',
  ignore:
    'ignorat*,ignor*,non ne hanno tenuto conto,non tengono conto,inascoltat*,non ascolt*,nel vuoto,lettera morta,cassetto,nessuno fa nulla,mai fatto,archiv*,scartat*,bocciat*,liquidat*,respint*,cestinat*,non hanno seguito,non seguono,non applicat*,nessuno applicato,al muro,sordo,non considerat*,orecchio,mai attuat*,non messe in pratica,snobbat*,accantonat*,scavalcat*,orecchie da mercante,acqua sul vetro',
  opposite:
    'contrario,opposto,di testa sua,di testa loro,lo stesso,comunque,altra strada,tirano dritto,procedono,tirato dritto,fanno come,a modo loro,decidiamo noi,abbiamo sempre fatto cosi,altrimenti,il rovescio,se ne infischi*,e invece,invece,hanno preferito,istinto',
  adopt: 'accolt*,applicat*,seguit*,adottat*,messo in pratica,accettat*,ha funzionato,dato retta,convint*',
  unhappy:
    "scontent*,insoddisf*,deluso,delusa,delus*,lament*,malcontent*,mai content*,non e content*,non sono content*,mai soddisfatt*,non soddisf*,trova da ridire,da ridire,mugugn*,brontol*,sbuff*,smorfia,freddezza,seccat*,non convince,non e convint*,non mi convince,non ci siamo,non va bene niente,non va mai bene,aspettav* di piu,si poteva fare meglio,manca qualcosa,cosi cosi,non mi fa impazzire,mah,boh,storce il naso,storto il naso,naso,pelo nell'uovo,acid*,moscia,effetto wow,non basta,tiepid*,banale,storcono,perpless*,freddi,freddo,insofferen*,si, pero,si pero,musi lunghi,brontolii,poco brillante",
  critic:
    'critic*,rimprover*,reclam*,lista di,elenco di,bocciat*,obiezion*,contest*,rilievi,appunti,demol*,stronc*,polemic*,puntualizz*,difett*',
  happy:
    'content*,soddisf*,entusiast*,felic*,piaciut*,piace,ottima impressione,perfetto,va benissimo,bello,orgoglios*,convinta dai dati,molto bene,cordial*',
  noreason:
    "senza un'alternativa,non sa dire,non sa spiegare,senza spiegazioni,senza esempi,in generale,una sensazione,qualunque cosa,qualsiasi cosa,un po' tutto,a prescindere,niente gli va,senza motivo,senza dire perche,senza motivi,nessuna indicazione,nessun motivo,senza ragione",
  social:
    'social media manager,smm,social,community manager,instagram,facebook,tiktok,piano editoriale,storie,post,reel,pagina facebook,chi ci segue i social,segue i social,cura i social',
  designtask:
    'grafica,grafico,volantin*,locandin*,brochure,depliant,bigliett* da visita,banner,manifest*,poster,roll up,rollup,impagin*,catalogo,catalogo da impaginare,etichett*,packaging,logo,loghi,ritocc*,scontorn*,carta intestata,cartello*,cartellin*,vetrofani*,magliett*,esecutiv*,indesign,flyer,menu,calendario da muro,inviti,invito,partecipazioni,espositor*,layout,illustrator,pieghevol*,insegn*,totem,adesiv*,gadget,buono regalo,bomboniere,slide,targa,segnaletica,scontrini,grafica a disposizione',
  analyst:
    'analyst,analista,web analyst,data analyst,analisi,chi ci fa le analisi,chi fa le analisi,chi legge i dati,esperta di dati,specialista analytics',
  clerktask:
    'segretari*,segreteria,ricopi*,copiare,data entry,inserir*,inserimento,compil*,moduli,modulistica,prenot*,corriere,rubrica,agenda,verbal*,fatture da,registrar*,archivi*,smistare,anagrafich*,bolle,ddt,commercialista,appuntament*,albergo,hotel,treno,note spese,inventario,pratiche,scansion*,trascri*,sbobin*,telefonat*,protocoll*,fotocopi*,amministrativ*,impiegat*,solleciti di pagamento,posta,spedizion*,call center,rispondere alle mail,iscrizioni,presenze,cena aziendale,centralino,inseguire,back office,imbust*,taxi,voli',
  rolemisuse:
    'invece di,anziche,fuori dal ruolo,fuori ruolo,fuori contratto,non e il suo lavoro,non e il suo ruolo,a disposizione,usata come,usano la,usata,trattata da,trattata come,tratta da,scambi*,come se fosse,direttamente a,scavalcando,senza passare,tanto sei brava,tanto usi,gia che ci,visto che,gia che,tuttofare,jolly,non era previsto,mansion*',
  commission:
    'percentual*,provvigion*,commission*,quota,sul venduto,revenue share,fee variabile,compenso variabile,a performance,royalt*,a provvigione,quota parte,variabile,un tanto a vendita,a risultato',
  discount:
    'scont*,promo,promozion*,saldi,ribass*,coupon,codice sconto,offert*,svendit*,buoni,spedizione gratuita,assortimento,gamma,prodotto di punta,bestseller,outlet,svuota tutto,black friday,liquidazion*,lancio,lanciat*,campagna influencer',
  salesdata: 'dati di vendita,venduto,vendite,ordini,fatturato,incassi,resi,rendiconto,corrispettivi',
  saleshead:
    'direttore commerciale,direttrice commerciale,commerciale,responsabile vendite,responsabile commerciale,capo vendite,capoarea,sales manager,direttore vendite,direttrice vendite,forza vendita,rete vendita,agenti,venditori,ufficio vendite,ufficio commerciale,reparto vendite,commerciali,chi vende,chi guida le vendite,area manager,head of sales',
  introduce:
    'incontrar*,conoscer*,parlare con,presentar*,presentazione,contattar*,contatto,sentire,mettere in contatto,mai visto,mai incontrat*,numero,tavolo a tre,incontro a tre,parlarci,avvicinar*,interfacci*',
  refuse:
    'rifiut*,negat*,nega,no,vietat*,vieta,proibit*,respint*,non serve,non e il caso,non e il momento,meglio di no,non si puo,declinat*,picche,non autorizz*,non vuole,non vogliono,preferisce che,preferisco,divieto,off limits,tergivers*,nicchia,non ce lo danno,bocciat*,impedit*,ha detto no,risposta negativa,non concess*',
  gobetween:
    'intermediari*,filtra*,passa da,passano da,passate da,tramite,girate a,glielo giro,gliele giro,terza mano,per iscritto,riassunt*,riportat*',
  channel:
    'canal*,rivendit*,negoz*,punt* vendita,distribut*,grossist*,ingrosso,marketplace,amazon,ebay,agenti,franchising,corner,boutique,retail,farmaci*,supermercat*,gdo,outlet,bottegh*,dettaglianti,piattaforma di,zalando,b2b,offline,fisic*,horeca,ristorant*,concessionari*,etsy,temporary,dropshipping,importator*,telefonica,flash sale',
  price:
    'prezz*,listin*,tariff*,costa,costano,pricing,margin*,ricaric*,fascia,markup,politica degli sconti,costo del prodotto,costi,rincar*,scontistica,tariffario,price list,redditivita per prodotto',
  positioning:
    'posizionament*,premium,fascia alta,fascia bassa,a chi e rivolt*,vendere e basta,pensate a vendere,solo venderl*,di prodotto non,pensate alle vendite,spingere',
  competitor:
    'concorren*,competitor*,rival*,benchmark,altri produttori,altri marchi,avversari,altri operatori,altri player',
  study:
    'analisi,studio,ricerca di mercato,indagine,mappatura,mappa,report sui,confronto,dossier,swot,mystery',
  mark: "firma,credit*,logo dell'agenzia,nostro logo,nostro nome,made by,realizzato da,footer,colophon,titoli di coda,ringraziamenti,menzione,link al nostro,pagina dei partner,tag,partner,marchio nostro,crediti,riferiment* a noi,by",
  casestudy:
    'case study,case history,caso di studio,caso studio,portfolio,behance,testimonianz*,referenza,referenze,intervento,convegno,premio,candidar*,festival,racconto del progetto,raccontare il progetto,mostrare,talk,evento,pubblicare il progetto,nostro sito',
  remove:
    "tolt*,togliere,rimoss*,rimuover*,cancell*,eliminat*,eliminare,sparit*,spariti,sparire,levat*,levare,non compare,non c'e piu,via il,via la,tagliat*,ritirar*,nascosto,copert*,oscurat*,scompars*,ripulit*,depennat*,sbianchett*,sostituit*",
  invoice:
    'fattur*,saldo,rata,rate,canone,acconto,bonifico,pagamento,insolut*,credito,riba,ricevuta,conto,euro,soldi,notula,parcella,compenso,corrispettivo,estratto conto,arretrat*,importo',
  nopay:
    'non paga,non pagano,non pagat*,non ha pagato,non hanno pagato,scadut*,insolut*,sollecit*,aperta,aperte,non saldat*,mai versat*,mai saldat*,non incass*,niente sul conto,respint*,ci devono,deve ancora,in sospeso,oltre i termini,morosi*,mora,piano di rientro,non si vede un euro,scoperto,avvocato,trattenut*,decreto ingiuntivo,recupero crediti,diffida,debito,debiti,rimand* il pagamento,pagherann*',
  insult:
    'insult*,offes*,offensiv*,parolacc*,idiot*,cretin*,stupid*,incapac*,incompeten*,imbecill*,ladr*,truffator*,buffon*,schifo,vergogna*,ridicol*,cialtron*,parassit*,bestemm*,umiliat*,denigr*,diffam*,sessist*,razzist*,gogna,male parole,ciarlatan*,pagliacc*,scem*,asini,deficient*,inutili,volgar*,turpiloquio,fannullon*,somar*,capre',
  shout:
    'urla*,urlat*,grida*,gridat*,sbrait*,alza la voce,alzato la voce,inveit*,aggredit*,aggression*,sbattuto,riattaccato,strill*,lacrime,piang*,tremand*,sconvolt*,lanciato,sfuriat*,sclerat*,scenat*,furioso,furia,mani addosso,prepotent*',
  threat:
    'minacc*,vi rovino,rovinar*,farcela pagare,ve la faccio pagare,denunc*,querel*,licenziare,non lavorerete piu,ricatt*,intimid*,ritorsion*,distrugg*,terra bruciata,la pagherete',
  public:
    'recension*,post,pubblic*,facebook,davanti a tutti,davanti ai,in riunione,chat di gruppo,gruppo,social,google',
  solved:
    "risolt*,adesso va,ora va,va benissimo,tutto a posto,sistemat*,chiarit*,superat*,da quest'anno,da allora,ora e,adesso e,adesso,ora,oggi invece,finalmente,ormai puntual*,rientrat*,migliorat*",
  past: "l'anno scorso,anno scorso,in passato,prima,una volta,un tempo,agli inizi,anni fa,nel 2024,nel 2025,all'epoca,a suo tempo,con il vecchio",
  hypothetical:
    'se,qualora,nel caso,ipotesi,eventual*,magari,potrebbe,potrebbero,dovesse,dovessero,rischio,in futuro,temiamo',
  agreed:
    "concordat*,d'accordo,di comune accordo,deciso insieme,insieme,come da contratto,come da accordo,come da piano,condivis*,nei patti,secondo contratto,previst*,stabilito insieme,accord*,a quattro mani",
  apology:
    'scus*,si e scusat*,ci siamo scusati,errore nostro,colpa nostra,abbiamo sbagliato,dispiaciut*,ammess*,mea culpa',
  joke: 'scherz*,ridendo,ride,battuta,ironi*,sorrid*,risate,:),ahah',
  reasonable:
    "ragionevol*,normal*,legittim*,standard,giust*,fondat*,di prassi,com'e giusto,comprensibil*,motivat*,precis*,puntuale,corretto,educat*,civil*",
  transparent:
    'ci ha raccontat*,ci racconta,ci spiega,ci ha spiegato,ci mostra,ci ha mostrato,condivide,ci informa,ci ha informat*,ci ha avvisat*,ci avvisa,in anteprima,ci ha girato,ci ha mandato,ci ha dato accesso,ci ha invitat*,apertamente,trasparen*,ci ha presentat*,ci presenta,insieme',
  never: 'mai,non,nessun*,neanche,nemmeno,neppure,senza,niente,nulla,zero,nega,ne',
  stuck: 'impossibile,non possiamo,non si puo,non riusciamo,senza questo',
  quarrel: 'pretend*,esig*,impon*,vuole per forza,ordina',
  weeks: 'settiman*,mesi,mese,giorni,giorno,anno,anni,trimestre,ore',
  direct: 'whatsapp,direttamente,in privato,al cellulare,alle 22,alle 23,di notte,di domenica',
};
