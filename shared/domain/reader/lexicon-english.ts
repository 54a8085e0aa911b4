import type { Lexicon } from './lexicon.ts';

/** Words of meaning, English: the concepts of the Italian lexicon, as agency staff write them. */
export const englishLexicon: Lexicon = {
  us: "we,we're,we've,we'd,we'll,us,our,ours,ourselves,the team,the studio,consultant,agency",
  them: "they,they're,they've,they'd,client,client's,their,them,says,wants,asks,told us,company,customer",
  third:
    'supplier*,vendor*,printer*,printers,courier,carrier,hosting,host,provider,photographer,translator,shipping company,train,trains,strike,customs,platform,google,meta,third party,third parties,subcontractor*,freelancer,freelance,editor,printing house,post office,bank,airline',
  ourside:
    "our fault,our mistake,our side,our end,our own,we were late,we delivered late,we sent,we're late,we missed,we got it wrong,we forgot,our delay,on us",
  boss: 'owner,ceo,md,managing director,boss,director,president,founder,entrepreneur,management,board,partners,chairman,general manager,leadership',
  contact:
    'contact,contacts,counterpart,project manager,pm,marketing manager,marketing director,marketing lead,point person,point of contact,liaison,person assigned',
  late: 'late,later,delay*,overdue,past due,past the deadline,after the deadline,last minute,last-minute,eleventh hour,night before,day before,slip*,postpon*,pushed back,put off,well after,behind schedule,past the date,too late,belated*,dragged,stalling,sat on,days late,week late,weeks late,weeks after,not on time,never on time,missed deadline,missed the deadline,were due,was due,should have been,supposed to arrive,were supposed to,was supposed to,kept us waiting,at the wire,tardy',
  ontime:
    'on time,early,ahead of time,ahead of schedule,in advance,as planned,on schedule,at once,straight away,immediate*,same day,within the hour,promptly,punctual*,by the deadline,before the deadline,as agreed,as scheduled,right away,within a day,like clockwork',
  wait: 'wait*,awaiting,stuck,blocked,held up,on hold,idle,standstill,stalled,hanging,limbo',
  chase:
    'chas*,remind*,third time,fourth time,asked three times,asked twice,nudg*,follow-up,followed up,prompted,again and again,umpteenth,yet another reminder,pester*',
  missing:
    "missing,never came,never arrived,nothing,no sign,not a trace,empty,still no,still nothing,haven't received,hasn't arrived,haven't got,not received,no show,zero,none,without,nowhere,lacking,hasn't come,didn't come,we still haven't,they still haven't,hasn't yet,haven't yet,don't have them,received anything,received nothing,still haven't come,hasn't sent,haven't sent",
  arrive:
    'arriv*,came,come,received,landed,turned up,showed up,sent,send,delivered,handed,passed,provided,supplied,forwarded,gave us,got,reached us,in today,trickle*',
  material:
    'photo*,picture*,image*,copy,content,asset*,text,texts,file,files,logo files,logos,footage,video,spec sheet*,product sheet*,brochure text,material*,mats,inputs,translation*,captions,description*,artwork,releases,release forms,documents,bios,measurements,certificate*,folder,proofs,product data,recipes,menus,samples,drawings,renders,attachments,creative*,speaker list,product list,product shots,visuals,headshots',
  data: 'data,information,info,figures,numbers,stats,statistics,report,addresses,list,spreadsheet,export,table,database,feed',
  access: 'access,login*,credentials,password*,permission*,keys,ftp,dns,admin rights,account access',
  approval:
    'approv*,sign-off,sign off,signed off,signoff,go-ahead,green light,ok,feedback,confirmation,validation,comments,amends,corrections',
  deadline:
    'deadline*,due,by friday,by monday,delivery date,launch,launch date,go-live,go live,date,dates,schedule,calendar,timeline,cut-off,publish*,release,press date',
  overtime:
    'weekend,night,nights,late night,late nights,all-nighter,evening,evenings,saturday,sunday,overtime,bank holiday,scrambl*,rush*,catch up,catching up,catch-up,make up,worked through,till midnight,crunch,at dawn,until midnight,burning the midnight,patch*,plug*,in a hurry,fire drill,absorb*,swallow',
  extra:
    'extra,additional,on top,outside the contract,out of scope,out-of-scope,unplanned,not in the contract,not agreed,never agreed,neither agreed,not ordered,never ordered,nobody ordered,beyond the contract,outside scope,not in scope,off contract,outside the agreement',
  unpaid:
    "unpaid,for free,free,free of charge,unbilled,not billed,not billable,can't bill,cannot bill,can't invoice,not chargeable,no fee,no pay,on us,at our expense,at our cost,not paid,nobody pays,no one pays,favour,included,part of support,unremunerated,no budget,zero budget,without charge,gratis,not paying,for nothing",
  paid: 'paid,settled,collected,invoiced,billed,list price,quoted,at our rate,per contract,as per contract,in the contract,quote accepted,quote approved,deposit in,transfer received,chargeable,paid for,billable,budgeted,purchase order',
  brief:
    'brief,briefing,briefs,spec,specs,specification*,instruction*,guidelines,requirements,project document,direction,directions,starting document,statement of work,scope document,terms of reference,scope and audience',
  goals:
    "goal*,target,audience,objective*,purpose,message,budget,expected result,kpi,kpis,priorities,needs,expectations,who it is for,who it's for,what for",
  begin:
    'start*,begin*,began,get going,get started,crack on,kick-off,kick off,kickoff,go ahead,under way,underway,launch the ads,just start,just begin,meanwhile,get on with it,proceed,dive in,run with it,off you go,make a start',
  guess:
    'guess*,in the dark,blind,blindfold,improvis*,guesswork,pieced together,assumption*,mystery,mind read*,crystal ball,wing it,winging it,make it up,gut,shooting in the dark',
  vague:
    "vague,generic,muddled,one line,one-line,one-liner,two lines,few lines,three-word,scribble,voice note,make it nice,something fresh,up to you,carte blanche,we'll see,figure it out,as we go,align later,by voice,verbal,sketchy,half a page,contradict*,incomplete,half blank,back of an envelope,looks good,something cool,do your thing,surprise us,unclear",
  written: 'written,in writing,on paper,document,minutes,form,signed,template,black and white,documented',
  midway:
    'halfway,half done,midway,under way,already started,after the start,along the way,mid-project,after the first draft,after development,when it was done,half the work,half way,already finished,mid-way,after launch,already built,once we had',
  redo: 'redo*,redid,redone,rebuil*,rewrit*,rewritten,start over,from scratch,square one,bin,binned,changes everything,starting again,start again,all over,back to the drawing board,throw away,scrapped',
  meeting:
    'meeting*,call,calls,appointment*,catch-up,session,video call,zoom,teams,status,review,workshop,stand-up,committee,steering',
  cancelled:
    'cancel*,called off,skipped,moved,put off,postponed,an hour before,bailed,stood us up,stood up,rescheduled,missed,forgot,dropped out,pulled out',
  absent:
    "didn't show,no-show,no show,never joined,never showed,absent,wasn't there,left us waiting,can't be reached,unreachable,doesn't answer,not answering,nowhere to be found,missing in action,awol,vanished,disappeared,didn't turn up,didn't join,nobody showed",
  unprepared:
    "unprepared,hadn't read,hasn't read,having read nothing,hadn't opened,doesn't know,knows nothing,no idea,no clue,can't read,doesn't understand,no background,no training,untrained,intern,trainee,clueless,junior,nephew,out of her depth,out of his depth,never done,no experience,inexperienced,not his job,not her job,wouldn't know,lacks",
  otherjob:
    'switchboard,reception,receptionist,warehouse,till,shop,accounts,secretary,logistics,counter,phones,other duties,something else,purchasing,production,front desk,spare moments,day job,shifts,juggl*,wears many hats,stock,hr',
  busy: 'no time,swamped,busy,too busy,snowed under,overloaded,overwhelmed,five minutes,half an hour,not able to make it,scraps of time,two hours a week,stretched,run off her feet,run off his feet',
  changedcontact:
    'new contact,changed our contact,changed contact,replaced,third contact,handover,no handover,left the company,new manager,start from scratch,back to square one,successor,third in a year,new person,yet another,rotating',
  authority:
    "can't decide,no authority,no mandate,must ask,has to ask,have to ask,have to check,has to check,not up to me,let me ask,nobody decides,no one decides,empowered,afraid to commit,no power,check with,run it past,pass the buck,each office,decision-making",
  capable:
    'prepared,well prepared,well organised,competent,brilliant,has read,proper handover,stands in,full authority,overlap,introduces her replacement,on the ball',
  goodresult:
    'record,doubled,tripled,beaten,beat,exceed*,target met,target hit,goal met,goal reached,goal hit,success,growth,grew,sold out,sold-out,best,great,excellent,up 20,up 40,hit,won,award,prize,milestone,triumph,ahead of target,above target,packed,positive,flawless,results,under budget,good numbers,smashed,quarter goal,highest',
  badresult:
    'drop,dropped,fell,flop,flopped,failed,failure,loss,losses,down,decline,dip,missed target,bad,badly,wrong,mistake,error,typo,half-empty,empty,collapse,worst,went wrong,slump,disaster,underperform*',
  thanks:
    'thank*,thanks,compliment*,well done,great job,good job,kudos,praise*,grateful,gratitude,appreciat*,applau*,delighted,congratulat*,bravo,chuffed,lovely words',
  silence:
    'silence,no comment,no reaction,no reply,no answer,no response,not a word,not even,nobody said,no one said,without a word,crickets,as if nothing,unanswered,shrug*,nodded,changed the subject,went unnoticed,unnoticed,zero reaction,not one,nobody replied,no one replied,read receipt,dead letter,deaf ears,not so much as,neither well done,zilch,no feedback,not once,radio silence,no acknowledgement,nod',
  notice:
    'noticed,notice*,mention*,named,acknowledg*,recognis*,recogniz*,recognition,bare minimum,obvious,a given,routine,owed,no big deal,expected of us,pat on the back,credited,their due',
  nextask:
    'next request,next ask,next thing,on to the next,straight to the next,now we need,new urgent,what about,and now,moved straight on,next on the list,moved on',
  credit:
    'credit,credits himself,took the credit,take the credit,taking credit,all theirs,own work,own idea,his idea,her idea,his own,her own,in house,in-house,thanks to our,down to our,down to the,merit,flair,sells itself,our network,our sales team,internal team,claimed,boast*,bragg*,came up with,single-handed*,all down to,attributed,put down to',
  blame:
    "blame*,fault,our fault,agency's fault,accus*,pointed at us,fingers pointed,responsib*,pin it on,dump on us,dumped on,scapegoat,you flopped,not up to it,incompetent,unprofessional,your responsibility,your fault,held against us,because of us,you got it wrong,on our doorstep,justify losses,charged to us,hold us,threw us under,under the bus",
  decide:
    'decid*,decision*,chose,chosen,choice*,settled,picked,signed,changed,cut,stopped,closed,launched,dropped,pulled,set by',
  strategy:
    "strateg*,rebrand*,repositioning,merger,merging,reorg*,restructur*,business plan,annual budget,year's goals,direction of the project,strategic,future of the brand,brand's future,big choices,major decision,key decision,big decision,org chart,pivot,steering",
  invite:
    'invit*,called,involv*,consult*,asked us,at the table,seat,take part,taking part,opinion,our view,what we think,say in,a say,heard,discuss*,asked for our,included us,input,in the room,on the list,looped in,kept in the loop',
  leftout:
    "without us,weren't invited,not invited,wasn't invited,left out,leave us out,left us out,except us,but us,not involved,weren't involved,no longer involve,not consulted,without consulting,without asking,without telling,without talking,without a word,without warning,without notice,without our,last to know,last to hear,out of the room,in our absence,behind our backs,behind our back,in the dark,nobody told us,no one told us,nobody had told,weren't told,not told,never told,weren't warned,not warned,nobody warned,bypassed,cut out,excluded,out of the loop,among themselves,on their own,by themselves,alone,kept out,never consulted,never called,no invite,not on the list,didn't tell us,hadn't told us,nobody mentioned,never mentioned,unilateral*,no one had,nobody had",
  foundout:
    'found out,find out,finding out,learn*,learnt,discover*,heard from,read it,read about,saw it,saw on,by chance,by accident,from the paper,on linkedin,on instagram,on social media,after the fact,press release,in a corridor,in cc,two months later,slipped out,stumbled,came across,it emerges,turns out,it transpires,heard it,noticed on,afterwards,when it was done,done deal,from the site,spotted',
  execute:
    'execut*,carry out,order,orders,to-do list,tasks,implement*,any old supplier,pair of hands,just do,told what to do,tick the boxes,arm that,hired hands,order taker*,follow orders',
  granted:
    "for granted,taken for granted,as read,furniture,electricity,utility,always there,count on you,you'll be around,part of the furniture,assume*,on hand,obvious,carrying on right,at their disposal,invisible,afterthought",
  plans:
    "plans,plan,investment*,expansion,growth,growth plans,business plan,roadmap,vision,intentions,ambitions,prospects,three-year,five-year,succession,projects,where they're heading,what's next,long-term",
  future:
    "future,next year,two years,three years,five years,coming years,long term,tomorrow,2027,2028,2029,2030,one month at a time,where they want,where they're,in due course,too early,next year's,down the line,long run,horizon",
  newthing:
    'opening,opened,open in,new site,second site,hired,hiring,hires,new line,new range,warehouse,factory,plant,acqui*,branch,ribbon,abroad,new market*,investor,moving,move,new shop,sale of the company,showroom,relocation,new store,takeover,inaugurat*',
  secretive:
    "secret*,confidential*,under wraps,sealed,lips,clam*,dodg*,changed the subject,changes the subject,hush*,goes quiet,went quiet,mystery,tight-lipped,cagey,withh*,hidden,hide,hides,hiding,blacked out,redacted,taboo,don't need to know,doesn't concern,none of our business,our business,won't tell,won't say,wouldn't say,wouldn't tell,refuses to say,not telling,won't share,don't share,not shared,never shared,never share,not shown,aren't shown,can't see,not allowed to see,won't show,internal document,internal use,keep it to themselves,keep to themselves,stonewall*,a wall,evasive,vague answer,closed up,in drips,shut,silence falls,in the family,under cover,no figures,kept from us,keep from us,keeps from us,total darkness,no visibility,zero visibility,sidestep*,deflect*,in the dark",
  leak: 'leak*,get out,gets out,get around,gets around,pass on,pass it on,passed on,spread,tell other,tell others,tell everyone,end up with,ends up,talk too much,blab*,steal,stealing,stole,copied,walk off,spy,spies,slip out,share with others,talk to everybody,repeat it,word gets,find its way,carry tales',
  otherclients:
    'other clients,other customers of ours,our other clients,your other clients,your clients,who else we work,who else we serve,work for too,same field,same sector,in their field,in the sector,conflict of interest,clients list,list of our clients,who else',
  trust:
    'trust*,distrust*,mistrust*,suspici*,suspect*,fear*,afraid,scared,worried,wary,paranoi*,nervous,doubt*,on the safe side,to be safe,uneasy,guarded,discretion,cautious,convinced',
  pledge:
    'nda,non-disclosure,confidentiality pact,confidentiality agreement,pledge,swear,clause,watermark*,embargo,gag,sworn,confidentiality',
  check:
    "check*,re-check*,recheck*,double-check*,verif*,re-verif*,review*,audit*,supervis*,monitor*,inspect*,line by line,justify,justification,prove,proof,screenshot*,timesheet*,breathing down,micromanag*,recount,look over,looking over,keep an eye,combed,scrutin*,gone over,account for,in cc,copied in,cc'd,every single,each post,exam,oversight",
  again:
    'again,yet again,once more,yet another,another,third,fourth,fifth,every time,each time,always,constant*,repeated*,over and over,every day,daily,a day,every week,every monday,each month,as usual,as always,by now,still,time and again,times a day,the umpteenth,for the nth',
  secondopinion:
    'second opinion,another consultant,another agency,outside consultant,external expert,cousin,outside opinion,another firm,other agency,auditor,third-party review,compare our',
  fine: 'all correct,were right,no mistake,no errors,nothing to correct,matches,match,all in order,no findings,exact,though,although,even though,even with,despite,in spite of,regardless,anyway,nothing came up,nothing wrong,perfect,spotless',
  train:
    'train*,teach*,taught,coach*,explain*,lesson*,course,tutorial*,onboard*,instruct*,show how,showing how,shown how,how to,manual*,guides,webinar,learn,school*,classroom,hand-hold*,handhold*,walk through,walking through,walked through,mentor*,step-by-step,crash course,know-how,basics,from scratch,bring up to speed,up to speed',
  staff:
    'staff,employees,new hire,new hires,new starter*,intern,interns,salespeople,their team,colleagues,clerk,trainees,assistant,their people,new person,joiner*,newcomer*,shop assistants,new colleague*,their marketing,whole office,apprentice*,newbie*,juniors',
  tool: 'canva,analytics,excel,cms,wordpress,crm,back office,ads,seo,portal,software,platform,shopify,magento,mailchimp,photoshop,newsletter,funnel,dashboard,powerpoint,tool,tools,system',
  advise:
    "advis*,advice,suggest*,recommend*,propos*,pointed out,point out,warn*,told them,flagged,urged,our view,our analysis,we'd said,raised,insisted,explained again,opinion,pointers,tip,tips,cautioned,argued,made the case,put the risks",
  ignore:
    "ignor*,paid no heed,no heed,disregard*,unheeded,deaf ears,drawer,nothing done,nobody does,filed,dismiss*,brushed off,rejected,turned down,overruled,set aside,shelved,none applied,not applied,not one was,no use,wall,in one ear,didn't listen,don't listen,never listen,won't listen,doesn't listen,never acted,not acted,not taken up,waved away,binned,unread,come to nothing,went nowhere,fell flat,sitting unread,not followed,never followed,overlooked,shot down,nothing changes,nothing has changed,nothing happens",
  opposite:
    'opposite,reverse,anyway,other road,own way,went ahead,go ahead,going ahead,regardless,press on,carry on as before,as before,instead,we decide,always done it,done it this way,other way,gut feeling,preferred,doing it anyway,pressed on,ploughed on,overrode,all the same,contrary,own head',
  adopt:
    'followed our,took our advice,applied,adopted,implemented,accepted,it worked,taken,put into practice,acted on',
  unhappy:
    "unhappy,dissatisf*,not satisfied,never happy,never satisfied,not happy,disappoint*,complain*,grumbl*,moan*,sigh*,grimac*,coldness,annoyed,sour,not convinced,never convinced,not there yet,meh,could have been better,could be better,something's missing,something missing,expected more,so-so,not crazy,wow effect,isn't enough,not enough,nothing is right,finds fault,find fault,nitpick*,discontent,lukewarm,unimpressed,underwhelm*,frown*,grudging*,sharper,flat,bland,not what i imagined,fault with,whinge*,displeas*,yes but,never good enough,not good enough,good enough,too little,sniff*,picky,wrinkl*,cool reception",
  critic:
    'critici*,critique,reproach*,objection*,list of,complaint*,remarks,pick* apart,tore apart,torn apart,faults,disput*,picks holes,nit,negative comments,rant',
  happy:
    'happy,satisfied,delighted,pleased,loves,loved,liked,likes,enthusiast*,great impression,perfect,glad,impressed,thrilled,over the moon,friendly,lovely,content',
  noreason:
    "no alternative,can't say,cannot say,couldn't say,no direction,no examples,no concrete,in general,a feeling,whatever we,a bit of everything,regardless,no reason,for no reason,without saying why,won't say why,without explanation,no explanation,can't explain,doesn't say what,anything we",
  social:
    'social media manager,smm,social,community manager,instagram,facebook,tiktok,content plan,stories,posts,reel,reels,runs their social,social person,social manager,social media',
  designtask:
    'design*,designer,graphics,graphic,flyer*,poster*,brochure*,leaflet*,business cards,banner*,roll-up,rollup,lay out,laid out,layout,catalogue,label*,packaging,logo,logos,retouch*,cutting out,letterhead,price tag*,sticker*,t-shirt*,print-ready,indesign,menu,menus,wall calendar,invitation*,display stand,billboard,booth,signage,sign,voucher*,slides,deck,illustrator,canva,price board,plates,artwork,favours,window display,wrap,signboard',
  analyst:
    'analyst,web analyst,data analyst,analytics specialist,analysis,does our analysis,analysing,data person,numbers person',
  clerktask:
    'secretar*,admin,administrative,clerical,clerk,data entry,copy contacts,copying,retyp*,type up,typing,key in,keying,fill in,filling in,forms,paperwork,book,booking,courier,address book,diary,minutes,file invoices,filing,invoices to record,archive,post,delivery notes,accountant,appointment,hotel,train tickets,flights,expense claims,expenses,stock count,scan*,transcri*,phone suppliers,chase suppliers,chasing suppliers,payment reminders,errands,office work,back office,mailing envelopes,photocop*,personal assistant,pa,take calls,questionnaires,call absentees,company dinner,rooms,spreadsheet,chores,calendar invites,scheduling,records,travel',
  rolemisuse:
    "instead of,rather than,outside the role,outside her role,outside his role,not her job,not his job,not her role,out of role,on call,used as,use our,used for,treats,treated as,treat her,as if she,as if he,as though,directly,bypass*,since you,you're good with,while you're at it,jack-of-all-trades,meant to be,was meant to,supposed to be,has become their,become their,in-house,beyond her role,personal",
  commission:
    'commission*,percentage,share of sales,revenue share,cut of,a cut,per sale,variable fee,paid on results,paid on sales,performance fee,royalt*,rev share,rev-share,percent of sales,percentage deal,results-based,% of sales',
  discount:
    'discount*,promo,promotion*,sale,sales launched,markdown*,coupon*,code,offer,offers,voucher*,free shipping,range,best seller,bestseller*,best-seller*,outlet,black friday,clearance,launch,launched,bundle,bundles,stock,influencer,assortment',
  salesdata:
    'sales data,sales figures,orders,turnover,revenue,takings,returns,order report,sales report,sell-out',
  saleshead:
    'sales director,head of sales,sales manager,sales chief,commercial director,sales lead,sales boss,vp sales,sales team,sales force,salespeople,sales office,reps,agents,area manager,whoever leads sales,those who sell,sales side,sales department,sales people,sales',
  introduce:
    'meet,meeting with,introduc*,speak with,speak to,talk to,talking to,put us in touch,in touch,contact the,number,three-way,never met,join our,reach out,sit down with,get hold of,access to the sales,direct line',
  refuse:
    "refus*,den*,declin*,forbid*,forbade,forbidden,banned,not allowed,turned down,no need,not the moment,better not,would rather,rather we,rather you,off limits,no way,said no,won't,not permitted,no permission,block*,rejected,stall*,let it drop,won't be given,vetoed,not necessary,ruled out,no from,withdrawn",
  gobetween:
    'go-between,through me,through her,through him,go through,goes through,filter*,third hand,third-hand,second-hand,pass them on,passed on by,summed up,in writing,relay*,gatekeep*,intermediar*,via',
  channel:
    'channel*,reseller*,shop,shops,store,stores,distributor*,wholesale*,marketplace*,amazon,ebay,etsy,agents,franchise*,corner,boutique*,retail*,pharmac*,supermarket*,department store,outlet,dealers,trade fairs,telephone sales,b2b,offline,flash sale,stockists,trade counter,restaurants,high street,pop-up,pop up,brick,bricks,importer*',
  price:
    'price*,pricing,rate card,rates,margin*,mark-up,markup,cost,costs,price list,tariff,discount policy,price band,floor price,rrp,cost price,profit per,unit cost',
  positioning:
    'positioning,premium,high end,low end,segment,who the line is for,only have to sell,just sell,think about selling,think about sales,just advertise,know nothing about the product,just have to push,push them',
  competitor:
    'competitor*,competition,rival*,benchmark*,other brands,other makers,other players,competing,opponents',
  study:
    'study,analysis,market research,survey,mapping,map,report on,comparison,dossier,swot,research,intelligence,mystery shopping',
  mark: 'credit,credits,our logo,agency logo,our name,made by,built by,designed by,footer,byline,end titles,thank-yous,acknowledgements,mention,mentions,link to our,partner page,partners page,tag,tags,attribution,by-line,agency name,reference to us,our credit',
  casestudy:
    'case study,case history,portfolio,behance,testimonial*,reference,talk,conference,award,festival,project story,story of the project,show,our site,our website,showcase,event,press release,publish,speak about,present the project,case',
  remove:
    'remov*,took off,taken off,take off,taken down,take down,took down,delet*,wip*,vanish*,gone,disappear*,dropped,drop,strip*,erased,cut,withdraw*,covered,missing,no longer appears,no longer,scrub*,pulled,took out,take out,blank*,without our',
  invoice:
    'invoice*,balance,instalment*,installment*,retainer,deposit,transfer,payment*,bill,bills,direct debit,cheque,account,euros,money,pounds,fee,fees,statement,arrears,remittance,amount,accounts payable',
  nopay:
    "unpaid,not paid,hasn't paid,haven't paid,won't pay,not paying,doesn't pay,don't pay,never paid,overdue,outstanding,past due,still open,reminder*,owe*,bounced,declined,arrears,payment plan,ninety days,beyond terms,not a euro,not a penny,nothing in the account,lawyer,dunning,debt,default*,in the red,formal notice,dispute,withhold*,missed payment,no payment,not been paid,hasn't been paid,late payment,debt collect*,unsettled,cheque in the post,runaround,payments none",
  insult:
    'insult*,idiot*,stupid,moron*,useless,incompetent*,thieves,thief,crook*,clown*,disgust*,shame on you,joke,foul,swear*,swore,offensive,humiliat*,sexist,racist,abus*,names,worthless,amateurs,cowboy*,pathetic,ridicul*,bully*,belittl*,mock*,slander*,pilloried,degrad*,crap,scum,liars,liar,four-letter,slur*,f-word,imbecile*,fools,parasite*,rubbish people,slagg*,trash*',
  shout:
    'shout*,yell*,scream*,raised his voice,raised her voice,slammed,hung up,in tears,crying,shaking,threw,attacked,aggressive*,rant*,tirade,outburst,tantrum,blew up,exploded,lost his temper,lost her temper,went off at,bark*,furious,rage,berat*,dressing down,tore into,laid into',
  threat:
    "threat*,destroy you,ruin,make us pay,make you pay,sue,lawsuit,never work,won't work in this town,fired,blackmail*,intimidat*,consequences,regret it,finish you,retaliat*,or else",
  public:
    'review,public*,facebook,in front of,on social,group chat,group,google,linkedin,twitter,in the meeting,all to see,one-star,trustpilot,forum',
  solved:
    'solved,sorted,now fine,now it,all good now,fixed,since then,these days,now they,no longer a problem,resolved,now always,now everything,now we,now he,now she,improved,back to normal,cleared up',
  past: 'last year,in the past,used to,once,before,at first,years ago,back then,previously,formerly,in 2024,in 2025,old days,with the old',
  hypothetical:
    'if,in case,should they,might,may,could,would,risk,possibly,hypothetical*,whether,unless,perhaps,maybe',
  agreed:
    'agreed,by agreement,decided together,together,as per contract,as agreed,as per plan,shared,in the deal,foreseen,planned,jointly,mutual*,agreement',
  apology: 'apolog*,sorry,our mistake,our fault,our slip,we got it wrong,admitted,owned up,mea culpa',
  joke: 'jok*,laugh*,kidding,smil*,banter,:),haha,grin*',
  reasonable:
    'reasonable,normal,legitimate,standard,fair,rightly,valid,usual,routine check,understandable,well argued,precise,polite*,civil,courteous,concrete',
  transparent:
    'told us first,tells us,told us about,explained,explains,shows us,showed us,shares,shared,informs us,informed us,warned us,sent us,forwarded,gave us access,invited us,openly,transparent,introduces us,introduced us,in confidence,walked us through,kept us posted,in advance',
  never:
    "never,not,no,nobody,none,nothing,without,neither,nor,zero,n't,don't,doesn't,didn't,won't,can't,isn't,wasn't,aren't,weren't,hasn't,haven't,cannot",
  stuck: "impossible,can't move,cannot move,can't proceed,can't start",
  quarrel: 'demand*,insist*,impos*,requires us,expects us,expect us',
  weeks: 'week,weeks,months,month,days,day,year,years,quarter,hours,hour',
  direct: 'whatsapp,directly,privately,at 10 pm,at 11 pm,at night,on sunday,texts,texted,dm,dms',
};
