import './styles/training.css'
import './styles/handouts.css'
